import CharterStore
import Testing

/// Which file systems a store is refused on.
struct NetworkFileSystemTests {
  private static let mounts = """
    22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
    36 22 0:41 / /srv/access rw,relatime shared:20 - nfs4 files.example:/access rw,vers=4.2
    40 22 0:44 / /mnt/share rw,nosuid - cifs //files.example/share rw
    41 22 0:45 / /home/ann/remote rw,nosuid,nodev - fuse.sshfs ann@files.example: rw
    42 22 0:46 / /home/ann/safe rw,nosuid,nodev master:7 - fuse.gocryptfs /home/ann/.safe rw
    """

  @Test(arguments: [
    ("254:0", "ext4"), ("0:41", "nfs4"), ("0:44", "cifs"), ("0:45", "fuse.sshfs"),
    ("0:46", "fuse.gocryptfs"), ("9:9", nil),
  ])
  func `the type is found by the number of the device`(device: String, type: String?) {
    #expect(NetworkFileSystem.type(ofDevice: device, in: NetworkFileSystemTests.mounts) == type)
  }

  @Test(arguments: ["nfs", "nfs4", "cifs", "smb3", "9p", "ceph", "fuse", "fuse.sshfs", "fuse.s3fs"])
  func `what other machines write to is remote`(type: String) {
    #expect(NetworkFileSystem.isRemote(type))
  }

  @Test(arguments: ["ext4", "xfs", "btrfs", "tmpfs", "overlay", "zfs", "fuseblk", "fuse.gocryptfs"])
  func `what is this machine's is not`(type: String) {
    #expect(!NetworkFileSystem.isRemote(type))
  }
}

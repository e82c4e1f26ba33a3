import CharterFiles
import Glibc

/// File systems that other machines may write to at the same time, by the names of `mountinfo`
/// (proc_pid_mountinfo(5)).
///
/// Locks may hold on one machine only there, a sync may reach no disk, and a rename may be seen late:
/// nothing of what the store promises can be promised.
package enum NetworkFileSystem {
  private static let names: Set = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "9p", "ceph", "afs", "coda", "lustre", "gpfs",
    "ocfs2", "gfs2", "beegfs", "orangefs", "pvfs2", "glusterfs", "davfs",
  ]

  /// What runs as a program may reach anywhere; these are known to stay on the machine.
  private static let localPrograms: Set = [
    "fuse.gocryptfs", "fuse.encfs", "fuse.bindfs", "fuse.mergerfs", "fuse.fuse-overlayfs",
    "fuse.securefs", "fuse.cryfs", "fuse.ntfs-3g",
  ]

  /// Whether a type of file system is none of this machine alone.
  package static func isRemote(_ type: String) -> Bool {
    names.contains(type)
      || (type == "fuse" || type.hasPrefix("fuse.")) && !localPrograms.contains(type)
  }

  /// The type of the file system with a device number, by the text of `mountinfo`.
  ///
  /// A line is `36 35 98:0 /root /mount rw,noatime master:1 - ext4 /dev/sda rw`.
  package static func type(ofDevice device: String, in mounts: String) -> String? {
    for line in mounts.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count > 2, words[2] == device, let dash = words.firstIndex(of: "-"),
        dash + 1 < words.count
      {
        return String(words[dash + 1])
      }
    }
    return nil
  }

  /// The type of the file system of an open folder, where it is a remote one.
  static func name(of folder: Int32) -> String? {
    var status = stat()
    guard unsafe fstat(folder, &status) == 0,
      let bytes = try? Files.read("/proc/self/mountinfo")
    else {
      return nil
    }
    let device = "\(major(status.st_dev)):\(minor(status.st_dev))"
    return type(ofDevice: device, in: String(decoding: bytes, as: UTF8.self))
      .flatMap { isRemote($0) ? $0 : nil }
  }

  /// The parts of a device number, as the C library puts them together (makedev(3)).
  private static func major(_ device: dev_t) -> UInt64 {
    let number = UInt64(device)
    return (number >> 8) & 0xFFF | (number >> 32) & 0xFFFF_F000
  }

  private static func minor(_ device: dev_t) -> UInt64 {
    let number = UInt64(device)
    return number & 0xFF | (number >> 12) & 0xFFFF_FF00
  }
}

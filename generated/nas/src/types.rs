// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Directories to import automatically, one entry each; CPFS only.
#[non_exhaustive]
pub struct AutoRefresh {
    /// Directory that is imported automatically; has to lie in a fileset with a data flow.
    /// Length: 2 to 1024.
    pub refresh_path: Option<String>,
}

impl AutoRefresh {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RefreshPath`.
    pub fn refresh_path(mut self, value: impl Into<String>) -> Self {
        self.refresh_path = Some(value.into());
        self
    }
}

response! {
    AutoRefresh {
        "RefreshPath" => refresh_path: value,
    }
}

values! {
    /// Whether changes in the source storage are imported automatically.
    pub enum AutoRefreshPolicy {
        /// Changes in the source storage are imported only by tasks that you start.
        None = "None",
        /// Changes in the source storage are imported into CPFS automatically.
        ImportChanged = "ImportChanged",
    }
}

/// Management nodes of the CPFS client cluster, one entry each.
#[non_exhaustive]
pub struct ClientMasterNode {
    /// ECS instance that acts as management node of the CPFS file system.
    /// Example: `i-hp3i3odi5ory1buo****`.
    pub ecs_id: Option<String>,
    /// Password that the management node has at first. Example: `123456`.
    pub default_passwd: Option<String>,
    /// Address of the ECS instance that acts as management node. Example: `192.168.1.0`.
    pub ecs_ip: Option<String>,
}

response! {
    ClientMasterNode {
        "EcsId" => ecs_id: value,
        "DefaultPasswd" => default_passwd: value,
        "EcsIp" => ecs_ip: value,
    }
}

values! {
    /// What happens to files of the same name at the target; without effect on plain CPFS.
    pub enum ConflictPolicy {
        /// The file at the target stays; the one from the source is left out.
        SkipTheFile = "SKIP_THE_FILE",
        /// The file that was changed last stays.
        KeepLatest = "KEEP_LATEST",
        /// The file at the target is always overwritten.
        OverwriteExisting = "OVERWRITE_EXISTING",
    }
}

values! {
    /// Type of the file system: General-purpose, Extreme or CPFS.
    pub enum FileSystemType {
        /// Covers file systems whatever their type.
        All = "all",
        /// General-purpose NAS, which grows with the data.
        Standard = "standard",
        /// Extreme NAS, with low latency.
        Extreme = "extreme",
        /// CPFS for Lingjun, meant for AI computing.
        Bmcpfs = "bmcpfs",
        /// CPFS, a parallel file system for high-performance computing; only on the China site.
        Cpfs = "cpfs",
    }
}

/// Conditions that items have to meet.
#[non_exhaustive]
pub struct Filter {
    /// What the data is filtered by, such as an ID or a path.
    pub key: Option<Open<Key>>,
    /// What the filter looks for, as one value or several with commas between them; no wildcards.
    pub value: Option<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<Open<Key>>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Filter {
        "Key" => key: field,
        "Value" => value: field,
    }
}

values! {
    /// What the data is filtered by, such as an ID or a path.
    pub enum Key {
        /// Those that belong to these data flows.
        DataFlowIds = "DataFlowIds",
        /// Picks out the tasks that the value names.
        TaskIds = "TaskIds",
        /// Tasks started by this party, user or system.
        Originator = "Originator",
        /// Tasks of this kind, such as import or export.
        TaskActions = "TaskActions",
        /// Tasks that handle this type of data.
        DataTypes = "DataTypes",
        /// Those in this state.
        Status = "Status",
        /// Tasks created after this time.
        CreateTimeBegin = "CreateTimeBegin",
        /// Tasks created before this time.
        CreateTimeEnd = "CreateTimeEnd",
        /// Tasks that started after this time.
        StartTimeBegin = "StartTimeBegin",
        /// Tasks that started before this time.
        StartTimeEnd = "StartTimeEnd",
        /// Tasks that ended after this time.
        EndTimeBegin = "EndTimeBegin",
        /// Tasks that ended before this time.
        EndTimeEnd = "EndTimeEnd",
        /// Subtasks of these tasks.
        DataFlowTaskIds = "DataFlowTaskIds",
        /// Subtasks with these IDs.
        DataFlowSubTaskIds = "DataFlowSubTaskIds",
        /// Subtasks that read this file.
        SrcFilePath = "SrcFilePath",
        /// Subtasks that write this file.
        DstFilePath = "DstFilePath",
        /// Those that concern these filesets.
        FsetIds = "FsetIds",
        /// Those whose directory in the CPFS file system is this one.
        FileSystemPath = "FileSystemPath",
        /// Data flows linked to this source storage.
        SourceStorage = "SourceStorage",
        /// Data flows with this bandwidth limit.
        ThroughputList = "ThroughputList",
        /// Those whose note contains the value.
        Description = "Description",
        /// Data flows linked to this path in the source storage.
        SourceStoragePath = "SourceStoragePath",
        /// Filesets by whether they have a quota.
        QuotaExists = "QuotaExists",
    }
}

values! {
    /// Rule that says after how many days without access a file moves to cheaper storage.
    pub enum LifecycleRuleName {
        /// Files not read for 14 days are moved.
        DefaultAtime14 = "DEFAULT_ATIME_14",
        /// Files not read for 30 days are moved.
        DefaultAtime30 = "DEFAULT_ATIME_30",
        /// Files not read for 60 days are moved.
        DefaultAtime60 = "DEFAULT_ATIME_60",
        /// Files not read for 90 days are moved.
        DefaultAtime90 = "DEFAULT_ATIME_90",
        /// Files not read for 180 days are moved; only to Archive storage.
        DefaultAtime180 = "DEFAULT_ATIME_180",
    }
}

values! {
    /// Whether clients can use the mount target.
    pub enum MountTargetStatus {
        /// Clients can mount the file system through the mount target.
        Active = "Active",
        /// Clients cannot use the mount target for now.
        Inactive = "Inactive",
    }
}

values! {
    /// Network that the mount target lies in; new ones can only lie in a VPC.
    pub enum NetworkType {
        /// The mount target is in a virtual private cloud.
        Vpc2 = "Vpc",
        /// A virtual private cloud.
        Vpc3 = "vpc",
        /// A virtual private cloud.
        Vpc = "VPC",
        /// For mount targets in the classic network.
        Classic = "Classic",
        /// The classic network, which all customers share.
        Classic2 = "classic",
    }
}

/// POSIX identity that all access through the access point counts as.
#[non_exhaustive]
pub struct PosixUser {
    /// POSIX group that all access through the access point counts as. Example: `12`.
    pub posix_group_id: Option<i32>,
    /// POSIX user that all access through the access point counts as. Example: `123`.
    pub posix_user_id: Option<i32>,
    /// Further POSIX groups that access through the access point counts as. Example: `[123,123]`.
    pub posix_secondary_group_ids: Vec<i32>,
}

response! {
    PosixUser {
        "PosixGroupId" => posix_group_id: value,
        "PosixUserId" => posix_user_id: value,
        "PosixSecondaryGroupIds" => posix_secondary_group_ids: list(""),
    }
}

values! {
    /// Whether the clients of the rule may write or only read.
    pub enum RWAccessType {
        /// Clients may read and write.
        Rdwr = "RDWR",
        /// Clients may only read.
        Rdonly = "RDONLY",
    }
}

/// Pairs of file system and virtual storage channel to join.
#[non_exhaustive]
pub struct ResourceId {
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Identifies the virtual storage channel that the file system is attached to.
    pub vsc_id: Option<String>,
}

impl ResourceId {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `VscId`.
    pub fn vsc_id(mut self, value: impl Into<String>) -> Self {
        self.vsc_id = Some(value.into());
        self
    }
}

request! {
    ResourceId {
        "FileSystemId" => file_system_id: field,
        "VscId" => vsc_id: field,
    }
}

values! {
    /// Class of storage, which sets speed and price.
    pub enum StorageType {
        /// General-purpose storage between capacity and performance.
        Premium = "Premium",
        /// General-purpose storage with high speed.
        Performance = "Performance",
        /// General-purpose storage with a low price for the space.
        Capacity = "Capacity",
        /// The ordinary kind of Extreme NAS.
        Standard = "standard",
        /// The faster kind of Extreme NAS.
        Advance = "advance",
        /// Class for NAS Plus file systems, which serve hot data from a cache.
        NasPlusSmartCache = "NasPlusSmartCache",
        /// CPFS with 100 MB/s of bandwidth for each TiB.
        Advance100 = "advance_100",
        /// CPFS with 200 MB/s of bandwidth for each TiB.
        Advance200 = "advance_200",
        /// Cheaper storage for files that are read now and then.
        InfrequentAccess = "InfrequentAccess",
        /// Archive storage, the cheapest, for files that are rarely read.
        Archive = "Archive",
        /// Data in every storage class; needs `DirectoryOnly` to be true.
        All = "All",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Name half of a tag, by which file systems are sorted and searched. Example: `keyN`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `valueN`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

values! {
    /// Which users of the client are mapped to the powerless user nobody.
    pub enum UserAccessType {
        /// The root user of the client keeps its rights.
        NoSquash = "no_squash",
        /// The root user of the client counts as the powerless user nobody.
        RootSquash = "root_squash",
        /// All users count as the powerless user nobody.
        AllSquash = "all_squash",
    }
}

values! {
    /// Whether the quota is for one user, one group or all users.
    pub enum UserType {
        /// The quota holds for one user.
        Uid = "Uid",
        /// The quota holds for one group of users.
        Gid = "Gid",
        /// The quota holds for all users together.
        AllUsers = "AllUsers",
    }
}

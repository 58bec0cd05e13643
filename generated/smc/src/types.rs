// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Data disks of the result, one entry each.
#[non_exhaustive]
pub struct DataDisk {
    /// How many items to return at most, or the size asked for.
    /// Range: 20 to 32768. Unit: `GiB`. Example: `100`.
    pub size: Option<i32>,
    /// Position of the item in its sequence. Range: 1 to 16. Example: `1`.
    pub index: Option<i32>,
    /// Partitions of the disk, one entry each. Items: at most 32.
    pub part: Vec<Part>,
}

impl DataDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `Index`.
    #[inline]
    pub fn index(mut self, value: i32) -> Self {
        self.index = Some(value);
        self
    }
    /// Sets `Part`.
    pub fn part(mut self, value: impl IntoIterator<Item = impl Into<Part>>) -> Self {
        self.part = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DataDisk {
        "Size" => size: field,
        "Index" => index: field,
        "Part" => part: field,
    }
}

/// Partitions of the disk, one entry each.
#[non_exhaustive]
pub struct Part {
    /// Device that is meant, such as `/dev/xvdb`. Example: `0_1`.
    pub device: Option<String>,
    /// How many bytes this is: size. Unit: `Byte`. Example: `254803968`.
    pub size_bytes: Option<i64>,
    /// Whether only blocks with data are copied, which keeps the partition as it is. Example: `true`.
    pub block: Option<bool>,
}

impl Part {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `SizeBytes`.
    #[inline]
    pub fn size_bytes(mut self, value: i64) -> Self {
        self.size_bytes = Some(value);
        self
    }
    /// Sets `Block`.
    #[inline]
    pub fn block(mut self, value: bool) -> Self {
        self.block = Some(value);
        self
    }
}

response! {
    Part {
        "Device" => device: value,
        "SizeBytes" => size_bytes: value,
        "Block" => block: value,
    }
}

values! {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub enum ResourceType {
        /// A source server.
        Sourceserver = "sourceserver",
        /// A migration job.
        Replicationjob = "replicationjob",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
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
    /// What comes out of the migration: an image, a container image, or an instance.
    pub enum TargetType {
        /// A custom image.
        Image = "Image",
        /// A container image.
        ContainerImage = "ContainerImage",
        /// An ECS instance.
        Instance = "Instance",
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZones`, from `nas/DescribeZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones of a region with the types of file system that each offers.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeZonesRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Type of the file system: General-purpose, Extreme or CPFS.
    pub file_system_type: Option<String>,
}

impl DescribeZonesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `FileSystemType`.
    pub fn file_system_type(mut self, value: impl Into<String>) -> Self {
        self.file_system_type = Some(value.into());
        self
    }
}

request! {
    DescribeZonesRequest {
        "RegionId" => region_id: query,
        "FileSystemType" => file_system_type: query,
    }
}

impl Operation for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    type Error = DescribeZonesError;
    const INFO: OperationInfo = super::operation("DescribeZones")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeZonesError] = &[
        DescribeZonesError::InternalError,
        DescribeZonesError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DescribeZonesRequest`].
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A70BEE5D-76D3-49FB-B58F-1F398211A5C3`.
    pub request_id: Option<String>,
    /// The zones found, one entry each.
    pub zones: Vec<Zone>,
}

response! {
    DescribeZonesResponse {
        "RequestId" => request_id: value,
        "Zones" => zones: list("Zone"),
    }
}

/// The zones found, one entry each.
#[non_exhaustive]
pub struct Zone {
    /// Protocols that Capacity file systems support in the zone. Example: `1`.
    pub capacity: Vec<String>,
    /// Protocols that Performance file systems support in the zone. Example: `0`.
    pub performance: Vec<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Kinds of file system that the zone offers, one entry each.
    pub instance_types: Vec<InstanceType>,
}

response! {
    Zone {
        "Capacity" => capacity: list("Protocol"),
        "Performance" => performance: list("Protocol"),
        "ZoneId" => zone_id: value,
        "InstanceTypes" => instance_types: list("InstanceType"),
    }
}

/// Kinds of file system that the zone offers, one entry each.
#[non_exhaustive]
pub struct InstanceType {
    /// Class of storage, which sets speed and price. Example: `Capacity`.
    pub storage_type: Option<String>,
    /// Protocol that clients access the files by, such as NFS or SMB.
    pub protocol_type: Option<String>,
}

response! {
    InstanceType {
        "StorageType" => storage_type: value,
        "ProtocolType" => protocol_type: value,
    }
}

/// Errors that the documentation of [`DescribeZonesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeZonesError = super::DocumentedError;

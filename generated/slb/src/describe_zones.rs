// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZones`, from `slb/DescribeZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones of a region with those that may serve as secondary zone for each.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeZonesRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Login name of the account that the resource belongs to.
    pub owner_account: Option<String>,
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
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DescribeZonesRequest {
        "RegionId" => region_id: query,
        "OwnerAccount" => owner_account: query,
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
        DescribeZonesError::InvalidParameter,
    ];
}

/// Response to [`DescribeZonesRequest`].
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// The zones found, one entry each.
    pub zones: Vec<Zone>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A48D35FF-440A-4BC0-A4A2-A9BF69B7E43A`.
    pub request_id: Option<String>,
}

response! {
    DescribeZonesResponse {
        "Zones" => zones: list("Zone"),
        "RequestId" => request_id: value,
    }
}

/// The zones found, one entry each.
#[non_exhaustive]
pub struct Zone {
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Zones that can be the backup for this one.
    pub slave_zones: Vec<SlaveZone>,
}

response! {
    Zone {
        "ZoneId" => zone_id: value,
        "LocalName" => local_name: value,
        "SlaveZones" => slave_zones: list("SlaveZone"),
    }
}

/// Zones that can be the backup for this one.
#[non_exhaustive]
pub struct SlaveZone {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
}

response! {
    SlaveZone {
        "ZoneId" => zone_id: value,
        "LocalName" => local_name: value,
    }
}

/// Errors that the documentation of [`DescribeZonesRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type DescribeZonesError = super::DocumentedError;

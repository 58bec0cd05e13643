// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZones`, from `privatelink/DescribeZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones of a region in which PrivateLink is offered.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::DescribeZonesRequest::new();
/// let reply = client.describe_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What kind of resource stands behind the service.
    pub service_resource_type: Option<String>,
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
    /// Sets `ServiceResourceType`.
    pub fn service_resource_type(mut self, value: impl Into<String>) -> Self {
        self.service_resource_type = Some(value.into());
        self
    }
}

request! {
    DescribeZonesRequest {
        "RegionId" => region_id: query,
        "ServiceResourceType" => service_resource_type: query,
    }
}

impl Operation for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeZones")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeZonesRequest`].
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `611CB80C-B6A9-43DB-9E38-0B0AC3D9B58F`.
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
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

response! {
    Zone {
        "LocalName" => local_name: value,
        "ZoneId" => zone_id: value,
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkRegionBlock`, from `ddoscoo/DescribeNetworkRegionBlock.md`.

use alicloud_runtime::codegen::*;

/// Returns which countries and provinces an instance blocks.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeNetworkRegionBlockRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****");
/// let reply = client.describe_network_region_block(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkRegionBlockRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
}

impl DescribeNetworkRegionBlockRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeNetworkRegionBlockRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeNetworkRegionBlockRequest {
    type Response = DescribeNetworkRegionBlockResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNetworkRegionBlock")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeNetworkRegionBlockRequest`].
#[non_exhaustive]
pub struct DescribeNetworkRegionBlockResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// Settings that hold.
    pub config: Option<NetworkRegionBlockConfig>,
}

response! {
    DescribeNetworkRegionBlockResponse {
        "RequestId" => request_id: value,
        "Config" => config: value,
    }
}

/// Settings that hold.
#[non_exhaustive]
pub struct NetworkRegionBlockConfig {
    /// Whether the region block is switched on. Example: `on`.
    pub region_block_switch: Option<String>,
    /// The countries that were found or are concerned, one entry each. Example: `2`.
    pub countries: Vec<i64>,
    /// The provinces that were found or are concerned, one entry each. Example: `11`.
    pub provinces: Vec<i64>,
}

response! {
    NetworkRegionBlockConfig {
        "RegionBlockSwitch" => region_block_switch: value,
        "Countries" => countries: list(""),
        "Provinces" => provinces: list(""),
    }
}

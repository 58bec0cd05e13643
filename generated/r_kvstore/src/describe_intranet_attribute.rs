// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIntranetAttribute`, from `r-kvstore/DescribeIntranetAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns the internal bandwidth of an instance, including what was bought on top.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeIntranetAttributeRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.describe_intranet_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIntranetAttributeRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeIntranetAttributeRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeIntranetAttributeRequest {
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeIntranetAttributeRequest {
    type Response = DescribeIntranetAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIntranetAttribute")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeIntranetAttributeRequest`].
#[non_exhaustive]
pub struct DescribeIntranetAttributeResponse {
    /// When the additional bandwidth runs out. Example: `2019-08-13T16:00:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Upper limit of the data rate of all shards together. Unit: `MB/s`. Example: `20`.
    pub intranet_bandwidth: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `846C9278-4D71-419F-BBE8-57C00A0A46EF`.
    pub request_id: Option<String>,
    /// Whether the purchased bandwidth renews by itself; missing if none was bought. Example: `true`.
    pub auto_renewal: Option<bool>,
    /// Whether a bandwidth plan that has not expired is in place. Example: `true`.
    pub has_pre_paid_band_width_order_running: Option<bool>,
    /// When the bandwidth runs out. Example: `2021-03-06T16:00:00Z`.
    pub bandwidth_expire_time: Option<Timestamp>,
    /// How the purchased bandwidth is billed. Example: `0`.
    pub bandwidth_pre_paid: Option<String>,
}

response! {
    DescribeIntranetAttributeResponse {
        "ExpireTime" => expire_time: value,
        "IntranetBandwidth" => intranet_bandwidth: value,
        "RequestId" => request_id: value,
        "AutoRenewal" => auto_renewal: value,
        "HasPrePaidBandWidthOrderRunning" => has_pre_paid_band_width_order_running: value,
        "BandwidthExpireTime" => bandwidth_expire_time: value,
        "BandwidthPrePaid" => bandwidth_pre_paid: value,
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElasticBandwidthSpec`, from `ddoscoo/DescribeElasticBandwidthSpec.md`.

use alicloud_runtime::codegen::*;

/// Lists the burstable protection bandwidths that an instance in the Chinese mainland can take.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeElasticBandwidthSpecRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****");
/// let reply = client.describe_elastic_bandwidth_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElasticBandwidthSpecRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
}

impl DescribeElasticBandwidthSpecRequest {
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
    DescribeElasticBandwidthSpecRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeElasticBandwidthSpecRequest {
    type Response = DescribeElasticBandwidthSpecResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeElasticBandwidthSpec")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeElasticBandwidthSpecRequest`].
#[non_exhaustive]
pub struct DescribeElasticBandwidthSpecResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0bcf28g5-d57c-11e7-9bs0-d89d6717dxbc`.
    pub request_id: Option<String>,
    /// Size or model of the elastic bandwidth. Example: `5`.
    pub elastic_bandwidth_spec: Vec<String>,
}

response! {
    DescribeElasticBandwidthSpecResponse {
        "RequestId" => request_id: value,
        "ElasticBandwidthSpec" => elastic_bandwidth_spec: list(""),
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyElasticBandWidth`, from `ddoscoo/ModifyElasticBandWidth.md`.

use alicloud_runtime::codegen::*;

/// Sets the burstable protection bandwidth of an instance in the Chinese mainland.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyElasticBandWidthRequest::new()
///     .elastic_bandwidth(50)
///     .instance_id("ddoscoo-cn-mp91j1ao****");
/// let reply = client.modify_elastic_band_width(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyElasticBandWidthRequest {
    /// **Required.** Bandwidth up to which attacks are absorbed beyond the basic protection.
    /// Unit: `Gbit/s`. Example: `50`.
    pub elastic_bandwidth: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyElasticBandWidthRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ElasticBandwidth`, which is required.
    #[inline]
    pub fn elastic_bandwidth(mut self, value: i32) -> Self {
        self.elastic_bandwidth = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyElasticBandWidthRequest {
        "ElasticBandwidth" => elastic_bandwidth: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyElasticBandWidthRequest {
    type Response = ModifyElasticBandWidthResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyElasticBandWidth")
        .required(&["ElasticBandwidth", "InstanceId"])
        .region("RegionId");
}

/// Response to [`ModifyElasticBandWidthRequest`].
pub type ModifyElasticBandWidthResponse = alicloud_runtime::EmptyResponse;

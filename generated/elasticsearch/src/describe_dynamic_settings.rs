// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDynamicSettings`, from `elasticsearch/DescribeDynamicSettings.md`.

use alicloud_runtime::codegen::*;

/// Shows the dynamic settings of an Elasticsearch cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribeDynamicSettingsRequest::new()
///     .instance_id("...");
/// let reply = client.describe_dynamic_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDynamicSettingsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeDynamicSettingsRequest {
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
    DescribeDynamicSettingsRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for DescribeDynamicSettingsRequest {
    type Response = DescribeDynamicSettingsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDynamicSettings")
        .roa("GET", "/openapi/instances/{InstanceId}/dynamic-settings")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeDynamicSettingsRequest`].
#[non_exhaustive]
pub struct DescribeDynamicSettingsResponse {
    /// Outcome of the call.
    pub result: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    DescribeDynamicSettingsResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}

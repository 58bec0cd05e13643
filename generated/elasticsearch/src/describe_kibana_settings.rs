// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKibanaSettings`, from `elasticsearch/DescribeKibanaSettings.md`.

use alicloud_runtime::codegen::*;

/// Shows the configuration of an instance's Kibana node.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribeKibanaSettingsRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.describe_kibana_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeKibanaSettingsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
}

impl DescribeKibanaSettingsRequest {
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
    DescribeKibanaSettingsRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for DescribeKibanaSettingsRequest {
    type Response = DescribeKibanaSettingsResponse;
    type Error = DescribeKibanaSettingsError;
    const INFO: OperationInfo = super::operation("DescribeKibanaSettings")
        .roa("GET", "/openapi/instances/{InstanceId}/kibana-settings")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeKibanaSettingsError] = &[
        DescribeKibanaSettingsError::InstanceNotFound,
    ];
}

/// Response to [`DescribeKibanaSettingsRequest`].
#[non_exhaustive]
pub struct DescribeKibanaSettingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6D*****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `text`.
    pub result: BTreeMap<String, String>,
}

response! {
    DescribeKibanaSettingsResponse {
        "RequestId" => request_id: value,
        "Result" => result: map,
    }
}

/// Errors that the documentation of [`DescribeKibanaSettingsRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type DescribeKibanaSettingsError = super::DocumentedError;

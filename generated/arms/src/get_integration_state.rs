// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetIntegrationState`, from `arms/GetIntegrationState.md`.

use alicloud_runtime::codegen::*;

/// Tells whether an integration is installed on a Prometheus cluster.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetIntegrationStateRequest::new()
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .region_id("cn-hangzhou")
///     .integration("asm");
/// let reply = client.get_integration_state(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetIntegrationStateRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Integration, with its facts. Example: `asm`.
    pub integration: Option<String>,
}

impl GetIntegrationStateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Integration`, which is required.
    pub fn integration(mut self, value: impl Into<String>) -> Self {
        self.integration = Some(value.into());
        self
    }
}

request! {
    GetIntegrationStateRequest {
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
        "Integration" => integration: query,
    }
}

impl Operation for GetIntegrationStateRequest {
    type Response = GetIntegrationStateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetIntegrationState")
        .required(&["ClusterId", "RegionId", "Integration"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetIntegrationStateRequest`].
#[non_exhaustive]
pub struct GetIntegrationStateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A9C645C-C83F-4C9D-8CCB-29BEC9E1****`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub state: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    GetIntegrationStateResponse {
        "RequestId" => request_id: value,
        "State" => state: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClientConfSetup`, from `sas/DescribeClientConfSetup.md`.

use alicloud_runtime::codegen::*;

/// Shows how the agent's resource use is configured.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeClientConfSetupRequest::new()
///     .strategy_tag("...")
///     .strategy_tag_value("...");
/// let reply = client.describe_client_conf_setup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClientConfSetupRequest {
    /// **Required.** Tag that the strategy carries.
    pub strategy_tag: Option<String>,
    /// **Required.** Value that the strategy tag has or is given.
    pub strategy_tag_value: Option<String>,
}

impl DescribeClientConfSetupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StrategyTag`, which is required.
    pub fn strategy_tag(mut self, value: impl Into<String>) -> Self {
        self.strategy_tag = Some(value.into());
        self
    }
    /// Sets `StrategyTagValue`, which is required.
    pub fn strategy_tag_value(mut self, value: impl Into<String>) -> Self {
        self.strategy_tag_value = Some(value.into());
        self
    }
}

request! {
    DescribeClientConfSetupRequest {
        "StrategyTag" => strategy_tag: query,
        "StrategyTagValue" => strategy_tag_value: query,
    }
}

impl Operation for DescribeClientConfSetupRequest {
    type Response = DescribeClientConfSetupResponse;
    type Error = DescribeClientConfSetupError;
    const INFO: OperationInfo = super::operation("DescribeClientConfSetup")
        .required(&["StrategyTag", "StrategyTagValue"])
        .read_only();
    const ERRORS: &'static [DescribeClientConfSetupError] = &[
        DescribeClientConfSetupError::NoPermission,
        DescribeClientConfSetupError::ServerError,
    ];
}

/// Response to [`DescribeClientConfSetupRequest`].
#[non_exhaustive]
pub struct DescribeClientConfSetupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `151F6EB6-D5F3-417A-AF7B-4D84975D****`.
    pub request_id: Option<String>,
    /// Limits on what the client may use of the server.
    pub client_conf: Option<ClientConf>,
}

response! {
    DescribeClientConfSetupResponse {
        "RequestId" => request_id: value,
        "ClientConf" => client_conf: value,
    }
}

/// Limits on what the client may use of the server.
#[non_exhaustive]
pub struct ClientConf {
    /// Value that the strategy tag has or is given. Example: `major`.
    pub strategy_tag_value: Option<String>,
    /// Settings, in the notation that the operation defines.
    /// Example: `{"mem":"200","cpu":"10","cpu_all":"0"}`.
    pub config: Option<String>,
    /// Tag that the strategy carries. Example: `machineResource`.
    pub strategy_tag: Option<String>,
}

response! {
    ClientConf {
        "StrategyTagValue" => strategy_tag_value: value,
        "Config" => config: value,
        "StrategyTag" => strategy_tag: value,
    }
}

/// Errors that the documentation of [`DescribeClientConfSetupRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeClientConfSetupError = super::DocumentedError;

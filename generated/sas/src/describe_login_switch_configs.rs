// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoginSwitchConfigs`, from `sas/DescribeLoginSwitchConfigs.md`.

use alicloud_runtime::codegen::*;

/// Shows whether alerts for unusual logon addresses, times and accounts are on.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeLoginSwitchConfigsRequest::new();
/// let reply = client.describe_login_switch_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoginSwitchConfigsRequest {}

impl DescribeLoginSwitchConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeLoginSwitchConfigsRequest {}
}

impl Operation for DescribeLoginSwitchConfigsRequest {
    type Response = DescribeLoginSwitchConfigsResponse;
    type Error = DescribeLoginSwitchConfigsError;
    const INFO: OperationInfo = super::operation("DescribeLoginSwitchConfigs")
        .read_only();
    const ERRORS: &'static [DescribeLoginSwitchConfigsError] = &[
        DescribeLoginSwitchConfigsError::NoPermission,
        DescribeLoginSwitchConfigsError::ServerError,
    ];
}

/// Response to [`DescribeLoginSwitchConfigsRequest`].
#[non_exhaustive]
pub struct DescribeLoginSwitchConfigsResponse {
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B48AB3C-84FC-424D-A01D-B9270EF4****`.
    pub request_id: Option<String>,
    /// Items of the kind config that were found or are concerned.
    pub config_list: Vec<ConfigList>,
}

response! {
    DescribeLoginSwitchConfigsResponse {
        "Count" => count: value,
        "RequestId" => request_id: value,
        "ConfigList" => config_list: list(""),
    }
}

/// Items of the kind config that were found or are concerned.
#[non_exhaustive]
pub struct ConfigList {
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// Which of the switches about unusual logons it is. Example: `login_common_ip`.
    pub item: Option<String>,
}

response! {
    ConfigList {
        "Status" => status: value,
        "Item" => item: value,
    }
}

/// Errors that the documentation of [`DescribeLoginSwitchConfigsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeLoginSwitchConfigsError = super::DocumentedError;

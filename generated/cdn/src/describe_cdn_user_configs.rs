// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnUserConfigs`, from `cdn/DescribeCdnUserConfigs.md`.

use alicloud_runtime::codegen::*;

/// Returns account-wide settings of security features.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnUserConfigsRequest::new()
///     .function_name("domain_business_control");
/// let reply = client.describe_cdn_user_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnUserConfigsRequest {
    /// **Required.** Configuration feature of the account that is shown, such as `waf`.
    /// Example: `domain_business_control`.
    pub function_name: Option<Open<FunctionName>>,
}

impl DescribeCdnUserConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FunctionName`, which is required.
    pub fn function_name(mut self, value: impl Into<Open<FunctionName>>) -> Self {
        self.function_name = Some(value.into());
        self
    }
}

request! {
    DescribeCdnUserConfigsRequest {
        "FunctionName" => function_name: query,
    }
}

impl Operation for DescribeCdnUserConfigsRequest {
    type Response = DescribeCdnUserConfigsResponse;
    type Error = DescribeCdnUserConfigsError;
    const INFO: OperationInfo = super::operation("DescribeCdnUserConfigs")
        .required(&["FunctionName"])
        .read_only();
    const ERRORS: &'static [DescribeCdnUserConfigsError] = &[
        DescribeCdnUserConfigsError::InvalidArgValueMalformed,
        DescribeCdnUserConfigsError::InvalidArgNameValueNotSupported,
    ];
}

/// Response to [`DescribeCdnUserConfigsRequest`].
#[non_exhaustive]
pub struct DescribeCdnUserConfigsResponse {
    /// Settings found for the account, one entry or group each.
    pub configs: Vec<CdnUserConfig>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `06D29681-B7CD-4034-A8CC-28AFFA213539`.
    pub request_id: Option<String>,
}

response! {
    DescribeCdnUserConfigsResponse {
        "Configs" => configs: list(""),
        "RequestId" => request_id: value,
    }
}

/// Settings found for the account, one entry or group each.
#[non_exhaustive]
pub struct CdnUserConfig {
    /// Name of one setting of the feature. Example: `allow_function`.
    pub arg_name: Option<String>,
    /// What the setting named beside it is set to. Example: `text`.
    pub arg_value: Option<String>,
    /// Configuration feature of the account that is shown, such as `waf`.
    /// Example: `domain_business_control`.
    pub function_name: Option<String>,
}

response! {
    CdnUserConfig {
        "ArgName" => arg_name: value,
        "ArgValue" => arg_value: value,
        "FunctionName" => function_name: value,
    }
}

values! {
    /// Configuration feature of the account that is shown, such as `waf`.
    pub enum FunctionName {
        /// Settings of the account as a whole.
        DomainBusinessControl = "domain_business_control",
        /// Settings of the web application firewall.
        Waf = "waf",
    }
}

/// Errors that the documentation of [`DescribeCdnUserConfigsRequest`] names.
///
/// - [`InvalidArgValueMalformed`](super::DocumentedError::InvalidArgValueMalformed)
/// - [`InvalidArgNameValueNotSupported`](super::DocumentedError::InvalidArgNameValueNotSupported)
pub type DescribeCdnUserConfigsError = super::DocumentedError;

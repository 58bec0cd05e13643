// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnUserConfigs`, from `dcdn/DescribeDcdnUserConfigs.md`.

use alicloud_runtime::codegen::*;

/// Shows account-wide configurations of security features.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnUserConfigsRequest::new()
///     .function_name("...");
/// let reply = client.describe_dcdn_user_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnUserConfigsRequest {
    /// **Required.** Name of the function or feature that the call or the item is about.
    pub function_name: Option<String>,
}

impl DescribeDcdnUserConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FunctionName`, which is required.
    pub fn function_name(mut self, value: impl Into<String>) -> Self {
        self.function_name = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnUserConfigsRequest {
        "FunctionName" => function_name: query,
    }
}

impl Operation for DescribeDcdnUserConfigsRequest {
    type Response = DescribeDcdnUserConfigsResponse;
    type Error = DescribeDcdnUserConfigsError;
    const INFO: OperationInfo = super::operation("DescribeDcdnUserConfigs")
        .required(&["FunctionName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnUserConfigsError] = &[
        DescribeDcdnUserConfigsError::InvalidArgValueMalformed,
        DescribeDcdnUserConfigsError::InvalidArgNameValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnUserConfigsRequest`].
#[non_exhaustive]
pub struct DescribeDcdnUserConfigsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `06D29681-B7CD-4034-A8CC-28AFFA213539`.
    pub request_id: Option<String>,
    /// The configs that were found or are concerned, one entry each.
    pub configs: Vec<DcdnUserConfig>,
}

response! {
    DescribeDcdnUserConfigsResponse {
        "RequestId" => request_id: value,
        "Configs" => configs: list(""),
    }
}

/// The configs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DcdnUserConfig {
    /// What the setting of the feature is put to.
    /// Example: `{"dcdn_allow":["cc_rule","ddos_dispatch"]}`.
    pub arg_value: Option<String>,
    /// Which setting of the feature it is, such as `ttl`. Example: `allow_function`.
    pub arg_name: Option<String>,
    /// Name of the function or feature that the call or the item is about.
    /// Example: `domain_business_control`.
    pub function_name: Option<String>,
}

response! {
    DcdnUserConfig {
        "ArgValue" => arg_value: value,
        "ArgName" => arg_name: value,
        "FunctionName" => function_name: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnUserConfigsRequest`] names.
///
/// - [`InvalidArgValueMalformed`](super::DocumentedError::InvalidArgValueMalformed)
/// - [`InvalidArgNameValueNotSupported`](super::DocumentedError::InvalidArgNameValueNotSupported)
pub type DescribeDcdnUserConfigsError = super::DocumentedError;

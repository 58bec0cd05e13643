// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloneSentinelRuleFromAhas`, from `mse/CloneSentinelRuleFromAhas.md`.

use alicloud_runtime::codegen::*;

/// Takes over the traffic protection rules of an application from AHAS.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CloneSentinelRuleFromAhasRequest::new()
///     .namespace("...")
///     .ahas_namespace("...");
/// let reply = client.clone_sentinel_rule_from_ahas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloneSentinelRuleFromAhasRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Application that the rules are copied to.
    pub mse_app_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Environment in AHAS that the rules are copied from.
    pub ahas_namespace: Option<String>,
    /// Whether the rules come from the public region of AHAS.
    pub is_ahas_public_region: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CloneSentinelRuleFromAhasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `MseAppName`.
    pub fn mse_app_name(mut self, value: impl Into<String>) -> Self {
        self.mse_app_name = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AhasNamespace`, which is required.
    pub fn ahas_namespace(mut self, value: impl Into<String>) -> Self {
        self.ahas_namespace = Some(value.into());
        self
    }
    /// Sets `IsAHASPublicRegion`.
    #[inline]
    pub fn is_ahas_public_region(mut self, value: bool) -> Self {
        self.is_ahas_public_region = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CloneSentinelRuleFromAhasRequest {
        "Namespace" => namespace: query,
        "MseAppName" => mse_app_name: query,
        "AppName" => app_name: query,
        "AhasNamespace" => ahas_namespace: query,
        "IsAHASPublicRegion" => is_ahas_public_region: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CloneSentinelRuleFromAhasRequest {
    type Response = CloneSentinelRuleFromAhasResponse;
    type Error = CloneSentinelRuleFromAhasError;
    const INFO: OperationInfo = super::operation("CloneSentinelRuleFromAhas")
        .required(&["Namespace", "AhasNamespace"]);
    const ERRORS: &'static [CloneSentinelRuleFromAhasError] = &[
        CloneSentinelRuleFromAhasError::IllegalRequest,
        CloneSentinelRuleFromAhasError::InvalidParameter,
        CloneSentinelRuleFromAhasError::NoPermission,
        CloneSentinelRuleFromAhasError::NotFound,
        CloneSentinelRuleFromAhasError::InternalError,
    ];
}

/// Response to [`CloneSentinelRuleFromAhasRequest`].
#[non_exhaustive]
pub struct CloneSentinelRuleFromAhasResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EE5C32A1-BC0E-4B79-817C-103E4EDF****`.
    pub request_id: Option<String>,
    /// Values that the operation returns, by name.
    pub data: BTreeMap<String, Vec<String>>,
}

response! {
    CloneSentinelRuleFromAhasResponse {
        "RequestId" => request_id: value,
        "Data" => data: map,
    }
}

/// Errors that the documentation of [`CloneSentinelRuleFromAhasRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CloneSentinelRuleFromAhasError = super::DocumentedError;

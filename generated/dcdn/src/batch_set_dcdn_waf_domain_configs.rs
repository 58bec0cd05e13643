// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchSetDcdnWafDomainConfigs`, from `dcdn/BatchSetDcdnWafDomainConfigs.md`.

use alicloud_runtime::codegen::*;

/// Sets the WAF protection status for several accelerated domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::BatchSetDcdnWafDomainConfigsRequest::new()
///     .domain_names("...");
/// let reply = client.batch_set_dcdn_waf_domain_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchSetDcdnWafDomainConfigsRequest {
    /// **Required.** Domain names that the call or the item is about.
    pub domain_names: Option<String>,
    /// State of the defense, to narrow the list down to or to be put into.
    pub defense_status: Option<String>,
    /// Tag that the client IP address carries.
    pub client_ip_tag: Option<String>,
}

impl BatchSetDcdnWafDomainConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainNames`, which is required.
    pub fn domain_names(mut self, value: impl Into<String>) -> Self {
        self.domain_names = Some(value.into());
        self
    }
    /// Sets `DefenseStatus`.
    pub fn defense_status(mut self, value: impl Into<String>) -> Self {
        self.defense_status = Some(value.into());
        self
    }
    /// Sets `ClientIpTag`.
    pub fn client_ip_tag(mut self, value: impl Into<String>) -> Self {
        self.client_ip_tag = Some(value.into());
        self
    }
}

request! {
    BatchSetDcdnWafDomainConfigsRequest {
        "DomainNames" => domain_names: form,
        "DefenseStatus" => defense_status: form,
        "ClientIpTag" => client_ip_tag: form,
    }
}

impl Operation for BatchSetDcdnWafDomainConfigsRequest {
    type Response = BatchSetDcdnWafDomainConfigsResponse;
    type Error = BatchSetDcdnWafDomainConfigsError;
    const INFO: OperationInfo = super::operation("BatchSetDcdnWafDomainConfigs")
        .required(&["DomainNames"]);
    const ERRORS: &'static [BatchSetDcdnWafDomainConfigsError] = &[
        BatchSetDcdnWafDomainConfigsError::InvalidParameter2,
        BatchSetDcdnWafDomainConfigsError::DomainInProtectedMode,
        BatchSetDcdnWafDomainConfigsError::AnyNotSupport,
        BatchSetDcdnWafDomainConfigsError::AnyOverQuota,
        BatchSetDcdnWafDomainConfigsError::InternalError2,
    ];
}

/// Response to [`BatchSetDcdnWafDomainConfigsRequest`].
pub type BatchSetDcdnWafDomainConfigsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchSetDcdnWafDomainConfigsRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`DomainInProtectedMode`](super::DocumentedError::DomainInProtectedMode)
/// - [`AnyNotSupport`](super::DocumentedError::AnyNotSupport)
/// - [`AnyOverQuota`](super::DocumentedError::AnyOverQuota)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type BatchSetDcdnWafDomainConfigsError = super::DocumentedError;

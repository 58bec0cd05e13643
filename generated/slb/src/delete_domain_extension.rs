// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDomainExtension`, from `slb/DeleteDomainExtension.md`.

use alicloud_runtime::codegen::*;

/// Takes the certificate for an additional domain off an HTTPS listener.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DeleteDomainExtensionRequest::new()
///     .domain_extension_id("de-bp1rp7ta191dv")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_domain_extension(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDomainExtensionRequest {
    /// **Required.** ID of an additional domain, as
    /// [`CreateDomainExtension`](super::Client::create_domain_extension) returned it.
    /// Example: `de-bp1rp7ta191dv`.
    pub domain_extension_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteDomainExtensionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainExtensionId`, which is required.
    pub fn domain_extension_id(mut self, value: impl Into<String>) -> Self {
        self.domain_extension_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteDomainExtensionRequest {
        "DomainExtensionId" => domain_extension_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteDomainExtensionRequest {
    type Response = DeleteDomainExtensionResponse;
    type Error = DeleteDomainExtensionError;
    const INFO: OperationInfo = super::operation("DeleteDomainExtension")
        .required(&["DomainExtensionId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteDomainExtensionError] = &[
        DeleteDomainExtensionError::InvalidParameterDomainExtensionId,
        DeleteDomainExtensionError::DomainExtensionProcessing,
        DeleteDomainExtensionError::DomainExtensionRelatedRuleExist,
        DeleteDomainExtensionError::TooManyListeners,
    ];
}

/// Response to [`DeleteDomainExtensionRequest`].
pub type DeleteDomainExtensionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDomainExtensionRequest`] names.
///
/// - [`InvalidParameterDomainExtensionId`](super::DocumentedError::InvalidParameterDomainExtensionId)
/// - [`DomainExtensionProcessing`](super::DocumentedError::DomainExtensionProcessing)
/// - [`DomainExtensionRelatedRuleExist`](super::DocumentedError::DomainExtensionRelatedRuleExist)
/// - [`TooManyListeners`](super::DocumentedError::TooManyListeners)
pub type DeleteDomainExtensionError = super::DocumentedError;

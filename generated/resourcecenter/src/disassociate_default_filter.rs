// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisassociateDefaultFilter`, from `resourcecenter/DisassociateDefaultFilter.md`.

use alicloud_runtime::codegen::*;

/// Takes the mark of the default filter away, so that the resource list opens without one.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::DisassociateDefaultFilterRequest::new();
/// let reply = client.disassociate_default_filter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisassociateDefaultFilterRequest {}

impl DisassociateDefaultFilterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DisassociateDefaultFilterRequest {}
}

impl Operation for DisassociateDefaultFilterRequest {
    type Response = DisassociateDefaultFilterResponse;
    type Error = DisassociateDefaultFilterError;
    const INFO: OperationInfo = super::operation("DisassociateDefaultFilter");
    const ERRORS: &'static [DisassociateDefaultFilterError] = &[
        DisassociateDefaultFilterError::NotExistsDefaultFilter,
    ];
}

/// Response to [`DisassociateDefaultFilterRequest`].
pub type DisassociateDefaultFilterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisassociateDefaultFilterRequest`] names.
///
/// - [`NotExistsDefaultFilter`](super::DocumentedError::NotExistsDefaultFilter)
pub type DisassociateDefaultFilterError = super::DocumentedError;

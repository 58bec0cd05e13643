// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateDefaultFilter`, from `resourcecenter/AssociateDefaultFilter.md`.

use alicloud_runtime::codegen::*;

/// Makes a saved filter the default one for resource searches.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::AssociateDefaultFilterRequest::new()
///     .filter_name("...");
/// let reply = client.associate_default_filter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateDefaultFilterRequest {
    /// **Required.** Label of a saved set of conditions, unique in the account.
    pub filter_name: Option<String>,
}

impl AssociateDefaultFilterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FilterName`, which is required.
    pub fn filter_name(mut self, value: impl Into<String>) -> Self {
        self.filter_name = Some(value.into());
        self
    }
}

request! {
    AssociateDefaultFilterRequest {
        "FilterName" => filter_name: query,
    }
}

impl Operation for AssociateDefaultFilterRequest {
    type Response = AssociateDefaultFilterResponse;
    type Error = AssociateDefaultFilterError;
    const INFO: OperationInfo = super::operation("AssociateDefaultFilter")
        .required(&["FilterName"]);
    const ERRORS: &'static [AssociateDefaultFilterError] = &[
        AssociateDefaultFilterError::NotExistsFilterName,
        AssociateDefaultFilterError::LengthExceedLimitFilterName,
    ];
}

/// Response to [`AssociateDefaultFilterRequest`].
pub type AssociateDefaultFilterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateDefaultFilterRequest`] names.
///
/// - [`NotExistsFilterName`](super::DocumentedError::NotExistsFilterName)
/// - [`LengthExceedLimitFilterName`](super::DocumentedError::LengthExceedLimitFilterName)
pub type AssociateDefaultFilterError = super::DocumentedError;

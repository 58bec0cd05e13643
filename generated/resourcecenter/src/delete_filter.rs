// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFilter`, from `resourcecenter/DeleteFilter.md`.

use alicloud_runtime::codegen::*;

/// Deletes a saved filter, by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::DeleteFilterRequest::new()
///     .filter_name("...");
/// let reply = client.delete_filter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFilterRequest {
    /// **Required.** Label of a saved set of conditions, unique in the account.
    pub filter_name: Option<String>,
}

impl DeleteFilterRequest {
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
    DeleteFilterRequest {
        "FilterName" => filter_name: query,
    }
}

impl Operation for DeleteFilterRequest {
    type Response = DeleteFilterResponse;
    type Error = DeleteFilterError;
    const INFO: OperationInfo = super::operation("DeleteFilter")
        .required(&["FilterName"]);
    const ERRORS: &'static [DeleteFilterError] = &[
        DeleteFilterError::NotExistsFilterName,
        DeleteFilterError::LengthExceedLimitFilterName,
    ];
}

/// Response to [`DeleteFilterRequest`].
pub type DeleteFilterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteFilterRequest`] names.
///
/// - [`NotExistsFilterName`](super::DocumentedError::NotExistsFilterName)
/// - [`LengthExceedLimitFilterName`](super::DocumentedError::LengthExceedLimitFilterName)
pub type DeleteFilterError = super::DocumentedError;

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateFilter`, from `resourcecenter/UpdateFilter.md`.

use alicloud_runtime::codegen::*;

/// Replaces the conditions of a saved filter.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::UpdateFilterRequest::new()
///     .filter_name("...")
///     .filter_configuration("...");
/// let reply = client.update_filter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateFilterRequest {
    /// **Required.** Label of a saved set of conditions, unique in the account.
    pub filter_name: Option<String>,
    /// **Required.** Settings of the filter, and what it works with.
    pub filter_configuration: Option<String>,
}

impl UpdateFilterRequest {
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
    /// Sets `FilterConfiguration`, which is required.
    pub fn filter_configuration(mut self, value: impl Into<String>) -> Self {
        self.filter_configuration = Some(value.into());
        self
    }
}

request! {
    UpdateFilterRequest {
        "FilterName" => filter_name: query,
        "FilterConfiguration" => filter_configuration: query,
    }
}

impl Operation for UpdateFilterRequest {
    type Response = UpdateFilterResponse;
    type Error = UpdateFilterError;
    const INFO: OperationInfo = super::operation("UpdateFilter")
        .required(&["FilterName", "FilterConfiguration"]);
    const ERRORS: &'static [UpdateFilterError] = &[
        UpdateFilterError::InvalidParameterFilterConfiguration,
        UpdateFilterError::InvalidParameterFilterName,
        UpdateFilterError::LengthExceedLimitFilterConfiguration,
        UpdateFilterError::LengthExceedLimitFilterName,
        UpdateFilterError::NotExistsFilterName,
    ];
}

/// Response to [`UpdateFilterRequest`].
pub type UpdateFilterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateFilterRequest`] names.
///
/// - [`InvalidParameterFilterConfiguration`](super::DocumentedError::InvalidParameterFilterConfiguration)
/// - [`InvalidParameterFilterName`](super::DocumentedError::InvalidParameterFilterName)
/// - [`LengthExceedLimitFilterConfiguration`](super::DocumentedError::LengthExceedLimitFilterConfiguration)
/// - [`LengthExceedLimitFilterName`](super::DocumentedError::LengthExceedLimitFilterName)
/// - [`NotExistsFilterName`](super::DocumentedError::NotExistsFilterName)
pub type UpdateFilterError = super::DocumentedError;

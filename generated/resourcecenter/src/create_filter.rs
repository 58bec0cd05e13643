// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFilter`, from `resourcecenter/CreateFilter.md`.

use alicloud_runtime::codegen::*;

/// Saves a named set of filter conditions for resource searches.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::CreateFilterRequest::new()
///     .filter_name("...")
///     .filter_configuration("...");
/// let reply = client.create_filter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFilterRequest {
    /// **Required.** Label of a saved set of conditions, unique in the account.
    pub filter_name: Option<String>,
    /// **Required.** Settings of the filter, and what it works with.
    pub filter_configuration: Option<String>,
}

impl CreateFilterRequest {
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
    CreateFilterRequest {
        "FilterName" => filter_name: query,
        "FilterConfiguration" => filter_configuration: query,
    }
}

impl Operation for CreateFilterRequest {
    type Response = CreateFilterResponse;
    type Error = CreateFilterError;
    const INFO: OperationInfo = super::operation("CreateFilter")
        .required(&["FilterName", "FilterConfiguration"]);
    const ERRORS: &'static [CreateFilterError] = &[
        CreateFilterError::InvalidParameterFilterConfiguration,
        CreateFilterError::AlreadyExistsFilterName,
        CreateFilterError::LengthExceedLimitFilterConfiguration,
        CreateFilterError::LengthExceedLimitFilterName,
        CreateFilterError::ExceedLimitUserFilter,
        CreateFilterError::InvalidParameterFilterName,
    ];
}

/// Response to [`CreateFilterRequest`].
pub type CreateFilterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateFilterRequest`] names.
///
/// - [`InvalidParameterFilterConfiguration`](super::DocumentedError::InvalidParameterFilterConfiguration)
/// - [`AlreadyExistsFilterName`](super::DocumentedError::AlreadyExistsFilterName)
/// - [`LengthExceedLimitFilterConfiguration`](super::DocumentedError::LengthExceedLimitFilterConfiguration)
/// - [`LengthExceedLimitFilterName`](super::DocumentedError::LengthExceedLimitFilterName)
/// - [`ExceedLimitUserFilter`](super::DocumentedError::ExceedLimitUserFilter)
/// - [`InvalidParameterFilterName`](super::DocumentedError::InvalidParameterFilterName)
pub type CreateFilterError = super::DocumentedError;

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAdvancedSearchFile`, from `config/CreateAdvancedSearchFile.md`.

use alicloud_runtime::codegen::*;

/// Starts making a download file of what an advanced resource search of the current account finds.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::CreateAdvancedSearchFileRequest::new()
///     .sql("...");
/// let reply = client.create_advanced_search_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAdvancedSearchFileRequest {
    /// **Required.** SQL statement.
    pub sql: Option<String>,
}

impl CreateAdvancedSearchFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Sql`, which is required.
    pub fn sql(mut self, value: impl Into<String>) -> Self {
        self.sql = Some(value.into());
        self
    }
}

request! {
    CreateAdvancedSearchFileRequest {
        "Sql" => sql: query,
    }
}

impl Operation for CreateAdvancedSearchFileRequest {
    type Response = CreateAdvancedSearchFileResponse;
    type Error = CreateAdvancedSearchFileError;
    const INFO: OperationInfo = super::operation("CreateAdvancedSearchFile")
        .required(&["Sql"]);
    const ERRORS: &'static [CreateAdvancedSearchFileError] = &[
        CreateAdvancedSearchFileError::AccountNotExisted,
    ];
}

/// Response to [`CreateAdvancedSearchFileRequest`].
pub type CreateAdvancedSearchFileResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateAdvancedSearchFileRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
pub type CreateAdvancedSearchFileError = super::DocumentedError;

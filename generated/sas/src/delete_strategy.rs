// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStrategy`, from `sas/DeleteStrategy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a baseline check policy; its servers are no longer checked by it.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteStrategyRequest::new()
///     .id("...");
/// let reply = client.delete_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStrategyRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DeleteStrategyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DeleteStrategyRequest {
        "SourceIp" => source_ip: query,
        "Id" => id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteStrategyRequest {
    type Response = DeleteStrategyResponse;
    type Error = DeleteStrategyError;
    const INFO: OperationInfo = super::operation("DeleteStrategy").required(&["Id"]);
    const ERRORS: &'static [DeleteStrategyError] = &[
        DeleteStrategyError::ConsoleError,
        DeleteStrategyError::NoPermission,
        DeleteStrategyError::ServerError,
    ];
}

/// Response to [`DeleteStrategyRequest`].
pub type DeleteStrategyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteStrategyRequest`] names.
///
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteStrategyError = super::DocumentedError;

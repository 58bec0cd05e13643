// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomLines`, from `alidns/DeleteCustomLines.md`.

use alicloud_runtime::codegen::*;

/// Deletes several custom lines by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteCustomLinesRequest::new()
///     .line_ids("1*******,2*********");
/// let reply = client.delete_custom_lines(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomLinesRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Custom lines to delete, by ID. Example: `1*******,2*********`.
    pub line_ids: Option<String>,
}

impl DeleteCustomLinesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `LineIds`, which is required.
    pub fn line_ids(mut self, value: impl Into<String>) -> Self {
        self.line_ids = Some(value.into());
        self
    }
}

request! {
    DeleteCustomLinesRequest {
        "Lang" => lang: query,
        "LineIds" => line_ids: query,
    }
}

impl Operation for DeleteCustomLinesRequest {
    type Response = DeleteCustomLinesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCustomLines")
        .required(&["LineIds"]);
}

/// Response to [`DeleteCustomLinesRequest`].
pub type DeleteCustomLinesResponse = alicloud_runtime::EmptyResponse;

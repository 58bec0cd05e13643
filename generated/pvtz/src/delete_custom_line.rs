// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomLine`, from `pvtz/DeleteCustomLine.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom line; records can no longer be given for its addresses alone.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DeleteCustomLineRequest::new()
///     .line_id("...");
/// let reply = client.delete_custom_line(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomLineRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Line on which the record is served.
    pub line_id: Option<String>,
}

impl DeleteCustomLineRequest {
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
    /// Sets `LineId`, which is required.
    pub fn line_id(mut self, value: impl Into<String>) -> Self {
        self.line_id = Some(value.into());
        self
    }
}

request! {
    DeleteCustomLineRequest {
        "Lang" => lang: query,
        "LineId" => line_id: query,
    }
}

impl Operation for DeleteCustomLineRequest {
    type Response = DeleteCustomLineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCustomLine")
        .required(&["LineId"]);
}

/// Response to [`DeleteCustomLineRequest`], which the documentation does not describe.
pub type DeleteCustomLineResponse = alicloud_runtime::UndocumentedResponse;

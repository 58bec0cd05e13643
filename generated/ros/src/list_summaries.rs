// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSummaries`, from `ros/ListSummaries.md`.

use alicloud_runtime::codegen::*;

/// Returns the summaries that the option in the call asks for.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListSummariesRequest::new();
/// let reply = client.list_summaries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSummariesRequest {
    /// Which summaries to return.
    pub option: Option<String>,
}

impl ListSummariesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Option`.
    pub fn option(mut self, value: impl Into<String>) -> Self {
        self.option = Some(value.into());
        self
    }
}

request! {
    ListSummariesRequest {
        "Option" => option: query,
    }
}

impl Operation for ListSummariesRequest {
    type Response = ListSummariesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSummaries").read_only();
}

/// Response to [`ListSummariesRequest`], which the documentation does not describe.
pub type ListSummariesResponse = alicloud_runtime::UndocumentedResponse;

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryArmsEnable`, from `sae/QueryArmsEnable.md`.

use alicloud_runtime::codegen::*;

/// Tells whether ARMS monitoring is enabled for an application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::QueryArmsEnableRequest::new()
///     .app_id("...");
/// let reply = client.query_arms_enable(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryArmsEnableRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl QueryArmsEnableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    QueryArmsEnableRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for QueryArmsEnableRequest {
    type Response = QueryArmsEnableResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryArmsEnable")
        .roa("GET", "/pop/v1/arms/queryArms")
        .required(&["AppId"])
        .read_only();
}

/// Response to [`QueryArmsEnableRequest`], which the documentation does not describe.
pub type QueryArmsEnableResponse = alicloud_runtime::UndocumentedResponse;

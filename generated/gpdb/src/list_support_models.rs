// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSupportModels`, from `gpdb/ListSupportModels.md`.

use alicloud_runtime::codegen::*;

/// Lists the models that the service supports for model services.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListSupportModelsRequest::new();
/// let reply = client.list_support_models(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSupportModelsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListSupportModelsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListSupportModelsRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for ListSupportModelsRequest {
    type Response = ListSupportModelsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSupportModels")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListSupportModelsRequest`], which the documentation does not describe.
pub type ListSupportModelsResponse = alicloud_runtime::UndocumentedResponse;

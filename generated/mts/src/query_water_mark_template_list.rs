// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryWaterMarkTemplateList`, from `mts/QueryWaterMarkTemplateList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RatioRefer, ReferPos, Timeline, WaterMarkTemplate, WaterMarkTemplateState, WaterMarkTemplateType};

/// Returns watermark templates, given their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryWaterMarkTemplateListRequest::new()
///     .water_mark_template_ids("3780bd69b2b74540bc7b1096f564****");
/// let reply = client.query_water_mark_template_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryWaterMarkTemplateListRequest {
    /// **Required.** IDs of the water mark templates to work on or to narrow the list down to.
    /// Items: at most 10. Example: `3780bd69b2b74540bc7b1096f564****`.
    pub water_mark_template_ids: Option<String>,
}

impl QueryWaterMarkTemplateListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WaterMarkTemplateIds`, which is required.
    pub fn water_mark_template_ids(mut self, value: impl Into<String>) -> Self {
        self.water_mark_template_ids = Some(value.into());
        self
    }
}

request! {
    QueryWaterMarkTemplateListRequest {
        "WaterMarkTemplateIds" => water_mark_template_ids: query,
    }
}

impl Operation for QueryWaterMarkTemplateListRequest {
    type Response = QueryWaterMarkTemplateListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryWaterMarkTemplateList")
        .required(&["WaterMarkTemplateIds"])
        .read_only();
}

/// Response to [`QueryWaterMarkTemplateListRequest`].
#[non_exhaustive]
pub struct QueryWaterMarkTemplateListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A8507EFE-CFBA-4CAF-B2D9-4C13AEF8****`.
    pub request_id: Option<String>,
    /// The non exist wids that are concerned.
    pub non_exist_wids: Option<NonExistWids>,
    /// Items of the kind water mark template that were found or are concerned.
    pub water_mark_template_list: Vec<WaterMarkTemplate>,
}

response! {
    QueryWaterMarkTemplateListResponse {
        "RequestId" => request_id: value,
        "NonExistWids" => non_exist_wids: value,
        "WaterMarkTemplateList" => water_mark_template_list: list("WaterMarkTemplate"),
    }
}

/// The non exist wids that are concerned.
#[non_exhaustive]
pub struct NonExistWids {
    /// IDs of those that were asked for and do not exist. Example: `72dfa5e679ab4be9a3ed9974c736****`.
    pub string: Vec<String>,
}

response! {
    NonExistWids {
        "String" => string: list(""),
    }
}

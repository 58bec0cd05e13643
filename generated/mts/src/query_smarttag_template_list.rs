// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySmarttagTemplateList`, from `mts/QuerySmarttagTemplateList.md`.

use alicloud_runtime::codegen::*;

/// Returns analysis templates for smart tagging, all or one by ID.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QuerySmarttagTemplateListRequest::new();
/// let reply = client.query_smarttag_template_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySmarttagTemplateListRequest {
    /// ID of the template whose settings are used or shown. Example: `6407`.
    pub template_id: Option<String>,
}

impl QuerySmarttagTemplateListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    QuerySmarttagTemplateListRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for QuerySmarttagTemplateListRequest {
    type Response = QuerySmarttagTemplateListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySmarttagTemplateList")
        .read_only();
}

/// Response to [`QuerySmarttagTemplateListRequest`].
#[non_exhaustive]
pub struct QuerySmarttagTemplateListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5210DBB0-E327-4D45-ADBC-0B83C8796E26`.
    pub request_id: Option<String>,
    /// The templates that were found or are concerned, one entry each.
    pub templates: Vec<Template>,
}

response! {
    QuerySmarttagTemplateListResponse {
        "RequestId" => request_id: value,
        "Templates" => templates: list("Template"),
    }
}

/// The templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Template {
    /// Kinds of analyse that were found or are concerned.
    pub analyse_types: Option<String>,
    /// IDs of the face categories that were found or are concerned.
    /// Example: `politician,sensitive,celebrity`.
    pub face_category_ids: Option<String>,
    /// Field that the media come from, for which the analysis is tuned. Example: `media`.
    pub industry: Option<String>,
    /// Whether this is the default one of its kind. Example: `false`.
    pub is_default: Option<bool>,
    /// Use that is meant, or the kind of check that applies. Example: `search`.
    pub scene: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `6407`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `text`.
    pub template_name: Option<String>,
    /// Settings of the face custom params, and what it works with.
    /// Example: `{ "faceDetThreshold":0.999, "faceRegThreshold":0.9 }`.
    pub face_custom_params_config: Option<String>,
    /// IDs of the object groups that were found or are concerned.
    /// Example: `general,item,weapon,animal`.
    pub object_group_ids: Option<String>,
    /// IDs of the landmark groups that were found or are concerned. Example: `common`.
    pub landmark_group_ids: Option<String>,
    /// Which kind of label it is or is to be. Example: `hmi`.
    pub label_type: Option<String>,
    /// Which version of the label is meant. Example: `1.0`.
    pub label_version: Option<String>,
    /// Settings of the knowledge, and what it works with.
    pub knowledge_config: Option<String>,
    /// Settings of the keyword, and what it works with.
    /// Example: `{ "type": "name,location,organization,other" }`.
    pub keyword_config: Option<String>,
}

response! {
    Template {
        "AnalyseTypes" => analyse_types: value,
        "FaceCategoryIds" => face_category_ids: value,
        "Industry" => industry: value,
        "IsDefault" => is_default: value,
        "Scene" => scene: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "FaceCustomParamsConfig" => face_custom_params_config: value,
        "ObjectGroupIds" => object_group_ids: value,
        "LandmarkGroupIds" => landmark_group_ids: value,
        "LabelType" => label_type: value,
        "LabelVersion" => label_version: value,
        "KnowledgeConfig" => knowledge_config: value,
        "KeywordConfig" => keyword_config: value,
    }
}

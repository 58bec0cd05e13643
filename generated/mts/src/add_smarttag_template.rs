// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddSmarttagTemplate`, from `mts/AddSmarttagTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Industry, Scene};

/// Creates an analysis template for smart tagging jobs.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::AddSmarttagTemplateRequest::new()
///     .template_name("ceshi")
///     .industry("media")
///     .scene("search")
///     .analyse_types("ocr")
///     .face_category_ids("celebrity");
/// let reply = client.add_smarttag_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddSmarttagTemplateRequest {
    /// **Required.** Name that the template was given. Length: at most 120. Example: `ceshi`.
    pub template_name: Option<String>,
    /// **Required.** Field that the media come from, for which the analysis is tuned.
    /// Default: `media`. Example: `media`.
    pub industry: Option<Open<Industry>>,
    /// **Required.** Use that is meant, or the kind of check that applies.
    /// Default: `search`. Example: `search`.
    pub scene: Option<Open<Scene>>,
    /// **Required.** Kinds of analyse to work on or to narrow the list down to. Example: `ocr`.
    pub analyse_types: Option<String>,
    /// IDs of the face categories to work on or to narrow the list down to. Example: `celebrity`.
    pub face_category_ids: Option<String>,
    /// Whether this is the default one of its kind. Default: `false`. Example: `true`.
    pub is_default: Option<bool>,
    /// Settings of the face custom params, and what it works with.
    pub face_custom_params_config: Option<String>,
    /// IDs of the object groups to work on or to narrow the list down to.
    pub object_group_ids: Option<String>,
    /// IDs of the landmark groups to work on or to narrow the list down to.
    pub landmark_group_ids: Option<String>,
    /// Which kind of label it is or is to be.
    pub label_type: Option<String>,
    /// Which version of the label is meant.
    pub label_version: Option<String>,
    /// Settings of the knowledge, and what it works with.
    pub knowledge_config: Option<String>,
    /// Settings of the keyword, and what it works with.
    pub keyword_config: Option<String>,
    /// IDs of the label custom categories to work on or to narrow the list down to.
    pub label_custom_category_ids: Option<String>,
    /// Settings of the label custom params, and what it works with.
    pub label_custom_params_config: Option<String>,
    /// Settings of the template, and what it works with.
    pub template_config: Option<String>,
}

impl AddSmarttagTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `Industry`, which is required.
    pub fn industry(mut self, value: impl Into<Open<Industry>>) -> Self {
        self.industry = Some(value.into());
        self
    }
    /// Sets `Scene`, which is required.
    pub fn scene(mut self, value: impl Into<Open<Scene>>) -> Self {
        self.scene = Some(value.into());
        self
    }
    /// Sets `AnalyseTypes`, which is required.
    pub fn analyse_types(mut self, value: impl Into<String>) -> Self {
        self.analyse_types = Some(value.into());
        self
    }
    /// Sets `FaceCategoryIds`.
    pub fn face_category_ids(mut self, value: impl Into<String>) -> Self {
        self.face_category_ids = Some(value.into());
        self
    }
    /// Sets `IsDefault`.
    #[inline]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    /// Sets `FaceCustomParamsConfig`.
    pub fn face_custom_params_config(mut self, value: impl Into<String>) -> Self {
        self.face_custom_params_config = Some(value.into());
        self
    }
    /// Sets `ObjectGroupIds`.
    pub fn object_group_ids(mut self, value: impl Into<String>) -> Self {
        self.object_group_ids = Some(value.into());
        self
    }
    /// Sets `LandmarkGroupIds`.
    pub fn landmark_group_ids(mut self, value: impl Into<String>) -> Self {
        self.landmark_group_ids = Some(value.into());
        self
    }
    /// Sets `LabelType`.
    pub fn label_type(mut self, value: impl Into<String>) -> Self {
        self.label_type = Some(value.into());
        self
    }
    /// Sets `LabelVersion`.
    pub fn label_version(mut self, value: impl Into<String>) -> Self {
        self.label_version = Some(value.into());
        self
    }
    /// Sets `KnowledgeConfig`.
    pub fn knowledge_config(mut self, value: impl Into<String>) -> Self {
        self.knowledge_config = Some(value.into());
        self
    }
    /// Sets `KeywordConfig`.
    pub fn keyword_config(mut self, value: impl Into<String>) -> Self {
        self.keyword_config = Some(value.into());
        self
    }
    /// Sets `LabelCustomCategoryIds`.
    pub fn label_custom_category_ids(mut self, value: impl Into<String>) -> Self {
        self.label_custom_category_ids = Some(value.into());
        self
    }
    /// Sets `LabelCustomParamsConfig`.
    pub fn label_custom_params_config(mut self, value: impl Into<String>) -> Self {
        self.label_custom_params_config = Some(value.into());
        self
    }
    /// Sets `TemplateConfig`.
    pub fn template_config(mut self, value: impl Into<String>) -> Self {
        self.template_config = Some(value.into());
        self
    }
}

request! {
    AddSmarttagTemplateRequest {
        "TemplateName" => template_name: query,
        "Industry" => industry: query,
        "Scene" => scene: query,
        "AnalyseTypes" => analyse_types: query,
        "FaceCategoryIds" => face_category_ids: query,
        "IsDefault" => is_default: query,
        "FaceCustomParamsConfig" => face_custom_params_config: query,
        "ObjectGroupIds" => object_group_ids: query,
        "LandmarkGroupIds" => landmark_group_ids: query,
        "LabelType" => label_type: query,
        "LabelVersion" => label_version: query,
        "KnowledgeConfig" => knowledge_config: query,
        "KeywordConfig" => keyword_config: query,
        "LabelCustomCategoryIds" => label_custom_category_ids: query,
        "LabelCustomParamsConfig" => label_custom_params_config: query,
        "TemplateConfig" => template_config: query,
    }
}

impl Operation for AddSmarttagTemplateRequest {
    type Response = AddSmarttagTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddSmarttagTemplate")
        .required(&["TemplateName", "Industry", "Scene", "AnalyseTypes"]);
}

/// Response to [`AddSmarttagTemplateRequest`].
#[non_exhaustive]
pub struct AddSmarttagTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B117AF5-2A16-412C-B127-FA6175ED****`.
    pub request_id: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `6407`.
    pub template_id: Option<String>,
}

response! {
    AddSmarttagTemplateResponse {
        "RequestId" => request_id: value,
        "TemplateId" => template_id: value,
    }
}

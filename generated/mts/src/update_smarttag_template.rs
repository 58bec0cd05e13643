// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSmarttagTemplate`, from `mts/UpdateSmarttagTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Industry, Scene};

/// Changes an analysis template for smart tagging jobs.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::UpdateSmarttagTemplateRequest::new()
///     .template_id("6407")
///     .industry("media")
///     .scene("search")
///     .analyse_types("ocr,asr")
///     .face_category_ids("celebrity");
/// let reply = client.update_smarttag_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSmarttagTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown. Example: `6407`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `test`.
    pub template_name: Option<String>,
    /// Field that the media come from, for which the analysis is tuned.
    /// Default: `media`. Example: `media`.
    pub industry: Option<Open<Industry>>,
    /// Use that is meant, or the kind of check that applies. Default: `search`. Example: `search`.
    pub scene: Option<Open<Scene>>,
    /// Kinds of analyse to work on or to narrow the list down to. Example: `ocr,asr`.
    pub analyse_types: Option<String>,
    /// IDs of the face categories to work on or to narrow the list down to.
    /// Default: `celebrity`. Example: `celebrity`.
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
    /// Settings of the template, and what it works with.
    pub template_config: Option<String>,
}

impl UpdateSmarttagTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `Industry`.
    pub fn industry(mut self, value: impl Into<Open<Industry>>) -> Self {
        self.industry = Some(value.into());
        self
    }
    /// Sets `Scene`.
    pub fn scene(mut self, value: impl Into<Open<Scene>>) -> Self {
        self.scene = Some(value.into());
        self
    }
    /// Sets `AnalyseTypes`.
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
    /// Sets `TemplateConfig`.
    pub fn template_config(mut self, value: impl Into<String>) -> Self {
        self.template_config = Some(value.into());
        self
    }
}

request! {
    UpdateSmarttagTemplateRequest {
        "TemplateId" => template_id: query,
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
        "TemplateConfig" => template_config: query,
    }
}

impl Operation for UpdateSmarttagTemplateRequest {
    type Response = UpdateSmarttagTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateSmarttagTemplate")
        .required(&["TemplateId"]);
}

/// Response to [`UpdateSmarttagTemplateRequest`].
pub type UpdateSmarttagTemplateResponse = alicloud_runtime::EmptyResponse;

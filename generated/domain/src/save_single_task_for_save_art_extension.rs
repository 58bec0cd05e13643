// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForSaveArtExtension`, from `domain/SaveSingleTaskForSaveArtExtension.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that stores the description of an artwork with an .art domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForSaveArtExtensionRequest::new()
///     .domain_name("test.art");
/// let reply = client.save_single_task_for_save_art_extension(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForSaveArtExtensionRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `test.art`.
    pub domain_name: Option<String>,
    /// Kind of object that the task works on. Example: `object type`.
    pub object_type: Option<String>,
    /// The materials and techniques that are concerned. Example: `materials and techniques`.
    pub materials_and_techniques: Option<String>,
    /// The dimensions that are concerned. Example: `dimensions`.
    pub dimensions: Option<String>,
    /// Title or heading shown to people. Example: `title`.
    pub title: Option<String>,
    /// How long the date or lasts or how often it comes round. Example: `date or period`.
    pub date_or_period: Option<String>,
    /// Who made the work of art. Example: `maker`.
    pub maker: Option<String>,
    /// The inscriptions and markings that are concerned. Example: `inscriptions and markings`.
    pub inscriptions_and_markings: Option<String>,
    /// Party that the certificate or token was issued to, or what a text is about. Example: `subject`.
    pub subject: Option<String>,
    /// The features that are concerned. Example: `features`.
    pub features: Option<String>,
    /// Where the work of art is described. Example: `reference`.
    pub reference: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
}

impl SaveSingleTaskForSaveArtExtensionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `ObjectType`.
    pub fn object_type(mut self, value: impl Into<String>) -> Self {
        self.object_type = Some(value.into());
        self
    }
    /// Sets `MaterialsAndTechniques`.
    pub fn materials_and_techniques(mut self, value: impl Into<String>) -> Self {
        self.materials_and_techniques = Some(value.into());
        self
    }
    /// Sets `Dimensions`.
    pub fn dimensions(mut self, value: impl Into<String>) -> Self {
        self.dimensions = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `DateOrPeriod`.
    pub fn date_or_period(mut self, value: impl Into<String>) -> Self {
        self.date_or_period = Some(value.into());
        self
    }
    /// Sets `Maker`.
    pub fn maker(mut self, value: impl Into<String>) -> Self {
        self.maker = Some(value.into());
        self
    }
    /// Sets `InscriptionsAndMarkings`.
    pub fn inscriptions_and_markings(mut self, value: impl Into<String>) -> Self {
        self.inscriptions_and_markings = Some(value.into());
        self
    }
    /// Sets `Subject`.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
    /// Sets `Features`.
    pub fn features(mut self, value: impl Into<String>) -> Self {
        self.features = Some(value.into());
        self
    }
    /// Sets `Reference`.
    pub fn reference(mut self, value: impl Into<String>) -> Self {
        self.reference = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    SaveSingleTaskForSaveArtExtensionRequest {
        "DomainName" => domain_name: query,
        "ObjectType" => object_type: query,
        "MaterialsAndTechniques" => materials_and_techniques: query,
        "Dimensions" => dimensions: query,
        "Title" => title: query,
        "DateOrPeriod" => date_or_period: query,
        "Maker" => maker: query,
        "InscriptionsAndMarkings" => inscriptions_and_markings: query,
        "Subject" => subject: query,
        "Features" => features: query,
        "Reference" => reference: query,
        "Lang" => lang: query,
    }
}

impl Operation for SaveSingleTaskForSaveArtExtensionRequest {
    type Response = SaveSingleTaskForSaveArtExtensionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveSingleTaskForSaveArtExtension")
        .required(&["DomainName"]);
}

/// Response to [`SaveSingleTaskForSaveArtExtensionRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForSaveArtExtensionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E2598CAF-DBFE-494E-95EF-B42A33C178AB`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `e893148f-6343-4ae1-9eba-6e2a4116e141`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForSaveArtExtensionResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryArtExtension`, from `domain/QueryArtExtension.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Reads the extended art object data of a `.art` domain.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryArtExtensionRequest::new()
///     .domain_name("test.art");
/// let reply = client.query_art_extension(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryArtExtensionRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `test.art`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl QueryArtExtensionRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    QueryArtExtensionRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryArtExtensionRequest {
    type Response = QueryArtExtensionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryArtExtension")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`QueryArtExtensionRequest`].
#[non_exhaustive]
pub struct QueryArtExtensionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `814B2AF0-ED6F-4C13-B41C-8AC0B1023583`.
    pub request_id: Option<String>,
    /// Kind of object that the task works on. Example: `objectType`.
    pub object_type: Option<String>,
    /// The materials and techniques that are concerned. Example: `materials`.
    pub materials_and_techniques: Option<String>,
    /// The dimensions that are concerned. Example: `dimensions`.
    pub dimensions: Option<String>,
    /// Title or heading shown to people. Example: `title`.
    pub title: Option<String>,
    /// How long the date or lasts or how often it comes round. Example: `2019-10-01`.
    pub date_or_period: Option<String>,
    /// Who made the work of art. Example: `maker`.
    pub maker: Option<String>,
    /// The inscriptions and markings that are concerned. Example: `markings`.
    pub inscriptions_and_markings: Option<String>,
    /// Party that the certificate or token was issued to, or what a text is about. Example: `subject`.
    pub subject: Option<String>,
    /// The features that are concerned. Example: `features`.
    pub features: Option<String>,
    /// Where the work of art is described. Example: `reference`.
    pub reference: Option<String>,
}

response! {
    QueryArtExtensionResponse {
        "RequestId" => request_id: value,
        "ObjectType" => object_type: value,
        "MaterialsAndTechniques" => materials_and_techniques: value,
        "Dimensions" => dimensions: value,
        "Title" => title: value,
        "DateOrPeriod" => date_or_period: value,
        "Maker" => maker: value,
        "InscriptionsAndMarkings" => inscriptions_and_markings: value,
        "Subject" => subject: value,
        "Features" => features: value,
        "Reference" => reference: value,
    }
}

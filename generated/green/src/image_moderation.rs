// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImageModeration`, from `green/ImageModeration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CustomImage, CustomText, FrameResult, Location};

/// Checks an image for risky content and returns the risk labels with the response.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::ImageModerationRequest::new();
/// let reply = client.image_moderation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImageModerationRequest {
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl ImageModerationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Service`.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Sets `ServiceParameters`.
    pub fn service_parameters(mut self, value: impl Into<String>) -> Self {
        self.service_parameters = Some(value.into());
        self
    }
}

request! {
    ImageModerationRequest {
        "Service" => service: form,
        "ServiceParameters" => service_parameters: form,
    }
}

impl Operation for ImageModerationRequest {
    type Response = ImageModerationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ImageModeration");
}

/// Response to [`ImageModerationRequest`].
#[non_exhaustive]
pub struct ImageModerationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6CF2815C-C8C7-4A01-B52E-FF6E24F53492`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the result. Example: `OK`.
    pub msg: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ModerationData>,
}

response! {
    ImageModerationResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Msg" => msg: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ModerationData {
    /// ID of the data that the item belongs to or stands for.
    /// Example: `fb5ffab1-993b-449f-b8d6-b97d5e3331f2`.
    pub data_id: Option<String>,
    /// What the call found, one entry each.
    pub result: Vec<FrameResult>,
    /// Further findings.
    pub ext: Option<Ext>,
}

response! {
    ModerationData {
        "DataId" => data_id: value,
        "Result" => result: list(""),
        "Ext" => ext: value,
    }
}

/// Further findings.
#[non_exhaustive]
pub struct Ext {
    /// Things that were recognized, one entry each.
    pub recognition: Vec<Recognition>,
    /// Result of the step or check named ocr.
    pub ocr_result: Vec<OcrResult>,
    /// Text that stands in the picture.
    pub text_in_image: Option<TextInImage>,
    /// Pictures of your own that it is like, one entry each.
    pub custom_image: Vec<CustomImage>,
    /// Well-known people who were found, one entry each.
    pub public_figure: Vec<PublicFigure>,
    /// What was measured or stored about the logo.
    pub logo_data: Vec<LogoData>,
}

response! {
    Ext {
        "Recognition" => recognition: list(""),
        "OcrResult" => ocr_result: list(""),
        "TextInImage" => text_in_image: value,
        "CustomImage" => custom_image: list(""),
        "PublicFigure" => public_figure: list(""),
        "LogoData" => logo_data: list(""),
    }
}

/// Things that were recognized, one entry each.
#[non_exhaustive]
pub struct Recognition {
    /// What the picture shows.
    pub classification: Option<String>,
    /// How sure the result is, from 0 to 100.
    pub confidence: Option<f64>,
}

response! {
    Recognition {
        "Classification" => classification: value,
        "Confidence" => confidence: value,
    }
}

/// Result of the step or check named ocr.
#[non_exhaustive]
pub struct OcrResult {
    /// Words that were given or found.
    pub text: Option<String>,
    /// Where in the picture it was found.
    pub location: Option<Location>,
}

response! {
    OcrResult {
        "Text" => text: value,
        "Location" => location: value,
    }
}

/// Text that stands in the picture.
#[non_exhaustive]
pub struct TextInImage {
    /// Result of the step or check named ocr.
    pub ocr_result: Vec<OcrResult>,
    /// Risky words that were found, one entry each.
    pub risk_word: Vec<String>,
    /// Words of your own that were found, one entry each.
    pub custom_text: Vec<CustomText>,
}

response! {
    TextInImage {
        "OcrResult" => ocr_result: list(""),
        "RiskWord" => risk_word: list(""),
        "CustomText" => custom_text: list(""),
    }
}

/// Well-known people who were found, one entry each.
#[non_exhaustive]
pub struct PublicFigure {
    /// Name that the figure goes by.
    pub figure_name: Option<String>,
    /// ID of the figure that the item belongs to or stands for.
    pub figure_id: Option<String>,
}

response! {
    PublicFigure {
        "FigureName" => figure_name: value,
        "FigureId" => figure_id: value,
    }
}

/// What was measured or stored about the logo.
#[non_exhaustive]
pub struct LogoData {
    /// Where in the picture it was found.
    pub location: Option<Location>,
    /// Logos that were found, one entry each.
    pub logo: Vec<Logo>,
}

response! {
    LogoData {
        "Location" => location: value,
        "Logo" => logo: list(""),
    }
}

/// Logos that were found, one entry each.
#[non_exhaustive]
pub struct Logo {
    /// Label that the item carries.
    pub label: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// How sure the result is, from 0 to 100.
    pub confidence: Option<f64>,
}

response! {
    Logo {
        "Label" => label: value,
        "Name" => name: value,
        "Confidence" => confidence: value,
    }
}

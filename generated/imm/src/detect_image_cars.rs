// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetectImageCars`, from `imm/DetectImageCars.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Boundary, Chain, CredentialConfig, PointInt64};

/// Finds cars in an image, with their position, color, type and license plate.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DetectImageCarsRequest::new()
///     .project_name("...")
///     .source_uri("...");
/// let reply = client.detect_image_cars(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetectImageCarsRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
}

impl DetectImageCarsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `SourceURI`, which is required.
    pub fn source_uri(mut self, value: impl Into<String>) -> Self {
        self.source_uri = Some(value.into());
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
}

request! {
    DetectImageCarsRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "CredentialConfig" => credential_config: query_json,
    }
}

impl Operation for DetectImageCarsRequest {
    type Response = DetectImageCarsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetectImageCars")
        .required(&["ProjectName", "SourceURI"]);
}

/// Response to [`DetectImageCarsRequest`].
#[non_exhaustive]
pub struct DetectImageCarsResponse {
    /// The cars that were found or are concerned, one entry each.
    pub cars: Vec<Car>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A8745209-DD0E-027E-8ABA-085E0C******`.
    pub request_id: Option<String>,
}

response! {
    DetectImageCarsResponse {
        "Cars" => cars: list(""),
        "RequestId" => request_id: value,
    }
}

/// The cars that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Car {
    /// The license plates that were found or are concerned, one entry each.
    pub license_plates: Vec<LicensePlate>,
    /// Which kind of car it is or is to be.
    pub car_type: Option<String>,
    /// How sure the service is of the kind of car, from 0 to 1.
    pub car_type_confidence: Option<f64>,
    /// Color of the car's paint.
    pub car_color: Option<String>,
    /// How sure the service is of the color, from 0 to 1.
    pub car_color_confidence: Option<f64>,
    /// Rectangle around what was found, in pixels.
    pub boundary: Option<Boundary>,
    /// How sure the service is of it, from 0 to 1.
    pub confidence: Option<f64>,
}

response! {
    Car {
        "LicensePlates" => license_plates: list(""),
        "CarType" => car_type: value,
        "CarTypeConfidence" => car_type_confidence: value,
        "CarColor" => car_color: value,
        "CarColorConfidence" => car_color_confidence: value,
        "Boundary" => boundary: value,
        "Confidence" => confidence: value,
    }
}

/// The license plates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LicensePlate {
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// Rectangle around what was found, in pixels.
    pub boundary: Option<Boundary>,
    /// How sure the service is of it, from 0 to 1.
    pub confidence: Option<f64>,
}

response! {
    LicensePlate {
        "Content" => content: value,
        "Boundary" => boundary: value,
        "Confidence" => confidence: value,
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddImageMosaic`, from `imm/AddImageMosaic.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig};

/// Hides regions of an image behind mosaic, Gaussian blur or solid color and saves the result to
/// OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::add_image_mosaic::Target;
///
/// let request = alicloud_imm::AddImageMosaicRequest::new()
///     .project_name("...")
///     .source_uri("...")
///     .target_uri("...")
///     .targets([Target::new()]);
/// let reply = client.add_image_mosaic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddImageMosaicRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// **Required.** Address of the file to write, as `oss://` with bucket and object.
    pub target_uri: Option<String>,
    /// Notation or file format of the image.
    pub image_format: Option<String>,
    /// How much of the original's quality is kept; less makes smaller files.
    pub quality: Option<i32>,
    /// **Required.** The targets to work on or to narrow the list down to.
    pub targets: Vec<Target>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
}

impl AddImageMosaicRequest {
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
    /// Sets `TargetURI`, which is required.
    pub fn target_uri(mut self, value: impl Into<String>) -> Self {
        self.target_uri = Some(value.into());
        self
    }
    /// Sets `ImageFormat`.
    pub fn image_format(mut self, value: impl Into<String>) -> Self {
        self.image_format = Some(value.into());
        self
    }
    /// Sets `Quality`.
    #[inline]
    pub fn quality(mut self, value: i32) -> Self {
        self.quality = Some(value);
        self
    }
    /// Sets `Targets`, which is required.
    pub fn targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<Target>>,
    ) -> Self {
        self.targets = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
}

request! {
    AddImageMosaicRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "TargetURI" => target_uri: query,
        "ImageFormat" => image_format: query,
        "Quality" => quality: query,
        "Targets" => targets: query_json,
        "CredentialConfig" => credential_config: query_json,
    }
}

impl Operation for AddImageMosaicRequest {
    type Response = AddImageMosaicResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddImageMosaic")
        .required(&["ProjectName", "SourceURI", "TargetURI", "Targets"]);
}

/// Response to [`AddImageMosaicRequest`].
pub type AddImageMosaicResponse = alicloud_runtime::EmptyResponse;

/// The targets to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Target {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Rectangle that is treated, in pixels or shares.
    pub boundary: Option<Boundary>,
    /// Number that is given for this: mosaic radius.
    pub mosaic_radius: Option<i32>,
    /// Number that is given for this: blur radius.
    pub blur_radius: Option<i32>,
    /// Strength of the blur.
    pub sigma: Option<i32>,
    /// Color that covers the rectangle.
    pub color: Option<String>,
}

impl Target {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Boundary`, which is required.
    pub fn boundary(mut self, value: impl Into<Boundary>) -> Self {
        self.boundary = Some(value.into());
        self
    }
    /// Sets `MosaicRadius`.
    #[inline]
    pub fn mosaic_radius(mut self, value: i32) -> Self {
        self.mosaic_radius = Some(value);
        self
    }
    /// Sets `BlurRadius`.
    #[inline]
    pub fn blur_radius(mut self, value: i32) -> Self {
        self.blur_radius = Some(value);
        self
    }
    /// Sets `Sigma`.
    #[inline]
    pub fn sigma(mut self, value: i32) -> Self {
        self.sigma = Some(value);
        self
    }
    /// Sets `Color`.
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
}

request! {
    Target {
        "Type" => type_: field,
        "Boundary" => boundary: field,
        "MosaicRadius" => mosaic_radius: field,
        "BlurRadius" => blur_radius: field,
        "Sigma" => sigma: field,
        "Color" => color: field,
    }
}

/// Rectangle that is treated, in pixels or shares.
#[non_exhaustive]
pub struct Boundary {
    /// Corner that the offsets are counted from.
    pub refer_pos: Option<String>,
    /// **Required.** Position from the left.
    pub x: Option<f64>,
    /// **Required.** Position from the top.
    pub y: Option<f64>,
    /// **Required.** Extent from top to bottom.
    pub height: Option<f64>,
    /// **Required.** Extent from left to right.
    pub width: Option<f64>,
}

impl Boundary {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReferPos`.
    pub fn refer_pos(mut self, value: impl Into<String>) -> Self {
        self.refer_pos = Some(value.into());
        self
    }
    /// Sets `X`, which is required.
    #[inline]
    pub fn x(mut self, value: f64) -> Self {
        self.x = Some(value);
        self
    }
    /// Sets `Y`, which is required.
    #[inline]
    pub fn y(mut self, value: f64) -> Self {
        self.y = Some(value);
        self
    }
    /// Sets `Height`, which is required.
    #[inline]
    pub fn height(mut self, value: f64) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `Width`, which is required.
    #[inline]
    pub fn width(mut self, value: f64) -> Self {
        self.width = Some(value);
        self
    }
}

request! {
    Boundary {
        "ReferPos" => refer_pos: field,
        "X" => x: field,
        "Y" => y: field,
        "Height" => height: field,
        "Width" => width: field,
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVodPackagingConfiguration`, from `ice/CreateVodPackagingConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Adds a packaging configuration to a group, with protocol, segment length, stream choice and DRM.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateVodPackagingConfigurationRequest::new();
/// let reply = client.create_vod_packaging_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVodPackagingConfigurationRequest {
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Name that the configuration goes by.
    pub configuration_name: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Settings of the package, and what it works with.
    pub package_config: Option<PackageConfig>,
}

impl CreateVodPackagingConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `ConfigurationName`.
    pub fn configuration_name(mut self, value: impl Into<String>) -> Self {
        self.configuration_name = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PackageConfig`.
    pub fn package_config(mut self, value: impl Into<PackageConfig>) -> Self {
        self.package_config = Some(value.into());
        self
    }
}

request! {
    CreateVodPackagingConfigurationRequest {
        "GroupName" => group_name: query,
        "ConfigurationName" => configuration_name: query,
        "Protocol" => protocol: query,
        "Description" => description: query,
        "PackageConfig" => package_config: query_json,
    }
}

impl Operation for CreateVodPackagingConfigurationRequest {
    type Response = CreateVodPackagingConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateVodPackagingConfiguration");
}

/// Response to [`CreateVodPackagingConfigurationRequest`], which the documentation does not describe.
pub type CreateVodPackagingConfigurationResponse = alicloud_runtime::UndocumentedResponse;

/// Settings of the package, and what it works with.
#[non_exhaustive]
pub struct PackageConfig {
    /// Name that the manifest goes by.
    pub manifest_name: Option<String>,
    /// How long the segment lasts.
    pub segment_duration: Option<i64>,
    /// Which of the streams are packaged.
    pub stream_selection: Option<StreamSelection>,
    /// Keys for protected output, and where they come from.
    pub drm_provider: Option<DrmProvider>,
}

impl PackageConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ManifestName`.
    pub fn manifest_name(mut self, value: impl Into<String>) -> Self {
        self.manifest_name = Some(value.into());
        self
    }
    /// Sets `SegmentDuration`.
    #[inline]
    pub fn segment_duration(mut self, value: i64) -> Self {
        self.segment_duration = Some(value);
        self
    }
    /// Sets `StreamSelection`.
    pub fn stream_selection(mut self, value: impl Into<StreamSelection>) -> Self {
        self.stream_selection = Some(value.into());
        self
    }
    /// Sets `DrmProvider`.
    pub fn drm_provider(mut self, value: impl Into<DrmProvider>) -> Self {
        self.drm_provider = Some(value.into());
        self
    }
}

request! {
    PackageConfig {
        "ManifestName" => manifest_name: field,
        "SegmentDuration" => segment_duration: field,
        "StreamSelection" => stream_selection: field,
        "DrmProvider" => drm_provider: field,
    }
}

/// Which of the streams are packaged.
#[non_exhaustive]
pub struct StreamSelection {
    /// Lowest bit rate of the picture that is offered, in bit/s.
    pub min_video_bits_per_second: Option<i64>,
    /// Largest value, allowed or found, of this: video bits per second.
    pub max_video_bits_per_second: Option<i64>,
    /// Order in which the playlist names the streams.
    pub stream_order: Option<String>,
}

impl StreamSelection {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MinVideoBitsPerSecond`.
    #[inline]
    pub fn min_video_bits_per_second(mut self, value: i64) -> Self {
        self.min_video_bits_per_second = Some(value);
        self
    }
    /// Sets `MaxVideoBitsPerSecond`.
    #[inline]
    pub fn max_video_bits_per_second(mut self, value: i64) -> Self {
        self.max_video_bits_per_second = Some(value);
        self
    }
    /// Sets `StreamOrder`.
    pub fn stream_order(mut self, value: impl Into<String>) -> Self {
        self.stream_order = Some(value.into());
        self
    }
}

request! {
    StreamSelection {
        "MinVideoBitsPerSecond" => min_video_bits_per_second: field,
        "MaxVideoBitsPerSecond" => max_video_bits_per_second: field,
        "StreamOrder" => stream_order: field,
    }
}

/// Keys for protected output, and where they come from.
#[non_exhaustive]
pub struct DrmProvider {
    /// Whether whole pieces are encrypted or samples only.
    pub encryption_method: Option<String>,
    /// Value that the encryption starts from, in hexadecimal.
    pub iv: Option<String>,
    /// IDs of the systems to work on or to narrow the list down to.
    pub system_ids: Vec<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
}

impl DrmProvider {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EncryptionMethod`.
    pub fn encryption_method(mut self, value: impl Into<String>) -> Self {
        self.encryption_method = Some(value.into());
        self
    }
    /// Sets `IV`.
    pub fn iv(mut self, value: impl Into<String>) -> Self {
        self.iv = Some(value.into());
        self
    }
    /// Sets `SystemIds`.
    pub fn system_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.system_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

request! {
    DrmProvider {
        "EncryptionMethod" => encryption_method: field,
        "IV" => iv: field,
        "SystemIds" => system_ids: field,
        "Url" => url: field,
    }
}

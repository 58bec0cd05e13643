// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLivePrivateLine`, from `live/CreateLivePrivateLine.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccelerationType, YesNo};

/// Creates a Global Accelerator instance, or reuses one, and binds it to a live streaming link.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateLivePrivateLineRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .video_center("...")
///     .acceleration_type("...")
///     .acceleration_area("...")
///     .reuse("...");
/// let reply = client.create_live_private_line(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLivePrivateLineRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Region of the live center that the line leads to.
    pub video_center: Option<String>,
    /// **Required.** Which kind of acceleration it is or is to be.
    pub acceleration_type: Option<Open<AccelerationType>>,
    /// **Required.** Line to use for faster delivery.
    pub acceleration_area: Option<String>,
    /// **Required.** Whether a line that exists is used before a new one is made.
    pub reuse: Option<Open<YesNo>>,
    /// Data rate that is granted to or used by the max.
    pub max_bandwidth: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl CreateLivePrivateLineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `VideoCenter`, which is required.
    pub fn video_center(mut self, value: impl Into<String>) -> Self {
        self.video_center = Some(value.into());
        self
    }
    /// Sets `AccelerationType`, which is required.
    pub fn acceleration_type(
        mut self,
        value: impl Into<Open<AccelerationType>>,
    ) -> Self {
        self.acceleration_type = Some(value.into());
        self
    }
    /// Sets `AccelerationArea`, which is required.
    pub fn acceleration_area(mut self, value: impl Into<String>) -> Self {
        self.acceleration_area = Some(value.into());
        self
    }
    /// Sets `Reuse`, which is required.
    pub fn reuse(mut self, value: impl Into<Open<YesNo>>) -> Self {
        self.reuse = Some(value.into());
        self
    }
    /// Sets `MaxBandwidth`.
    pub fn max_bandwidth(mut self, value: impl Into<String>) -> Self {
        self.max_bandwidth = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    CreateLivePrivateLineRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "VideoCenter" => video_center: query,
        "AccelerationType" => acceleration_type: query,
        "AccelerationArea" => acceleration_area: query,
        "Reuse" => reuse: query,
        "MaxBandwidth" => max_bandwidth: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for CreateLivePrivateLineRequest {
    type Response = CreateLivePrivateLineResponse;
    type Error = CreateLivePrivateLineError;
    const INFO: OperationInfo = super::operation("CreateLivePrivateLine")
        .required(
            &[
                "DomainName",
                "AppName",
                "StreamName",
                "VideoCenter",
                "AccelerationType",
                "AccelerationArea",
                "Reuse",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [CreateLivePrivateLineError] = &[
        CreateLivePrivateLineError::InvalidParam,
        CreateLivePrivateLineError::NoSpecialConfiguration,
        CreateLivePrivateLineError::ConfigAlreadyExists,
        CreateLivePrivateLineError::HasNoPermission,
        CreateLivePrivateLineError::PostPayNotOpen,
        CreateLivePrivateLineError::TryAgain,
        CreateLivePrivateLineError::HasNoPermisionToCreateSLR,
        CreateLivePrivateLineError::InternalError2,
    ];
}

/// Response to [`CreateLivePrivateLineRequest`].
pub type CreateLivePrivateLineResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateLivePrivateLineRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`NoSpecialConfiguration`](super::DocumentedError::NoSpecialConfiguration)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`HasNoPermission`](super::DocumentedError::HasNoPermission)
/// - [`PostPayNotOpen`](super::DocumentedError::PostPayNotOpen)
/// - [`TryAgain`](super::DocumentedError::TryAgain)
/// - [`HasNoPermisionToCreateSLR`](super::DocumentedError::HasNoPermisionToCreateSLR)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type CreateLivePrivateLineError = super::DocumentedError;

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLivePrivateLine`, from `live/DeleteLivePrivateLine.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccelerationType};

/// Detaches a Global Accelerator instance from live streaming; the instance itself remains.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLivePrivateLineRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .acceleration_type("...");
/// let reply = client.delete_live_private_line(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLivePrivateLineRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Which kind of acceleration it is or is to be.
    pub acceleration_type: Option<Open<AccelerationType>>,
}

impl DeleteLivePrivateLineRequest {
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
    /// Sets `AccelerationType`, which is required.
    pub fn acceleration_type(
        mut self,
        value: impl Into<Open<AccelerationType>>,
    ) -> Self {
        self.acceleration_type = Some(value.into());
        self
    }
}

request! {
    DeleteLivePrivateLineRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "AccelerationType" => acceleration_type: query,
    }
}

impl Operation for DeleteLivePrivateLineRequest {
    type Response = DeleteLivePrivateLineResponse;
    type Error = DeleteLivePrivateLineError;
    const INFO: OperationInfo = super::operation("DeleteLivePrivateLine")
        .required(&["DomainName", "AppName", "StreamName", "AccelerationType"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLivePrivateLineError] = &[
        DeleteLivePrivateLineError::InvalidParam,
        DeleteLivePrivateLineError::InternalError2,
    ];
}

/// Response to [`DeleteLivePrivateLineRequest`].
pub type DeleteLivePrivateLineResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLivePrivateLineRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteLivePrivateLineError = super::DocumentedError;

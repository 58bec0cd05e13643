// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDeletionProtection`, from `ros/SetDeletionProtection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnabledDisabled};

/// Guards a stack against being deleted by mistake, or takes the guard off.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::SetDeletionProtectionRequest::new()
///     .deletion_protection("Enabled")
///     .region_id("cn-hangzhou")
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691****");
/// let reply = client.set_deletion_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDeletionProtectionRequest {
    /// **Required.** Whether to guard the resource against being deleted by mistake.
    /// Default: `Disabled`. Example: `Enabled`.
    pub deletion_protection: Option<Open<EnabledDisabled>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
}

impl SetDeletionProtectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeletionProtection`, which is required.
    pub fn deletion_protection(
        mut self,
        value: impl Into<Open<EnabledDisabled>>,
    ) -> Self {
        self.deletion_protection = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StackId`, which is required.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
}

request! {
    SetDeletionProtectionRequest {
        "DeletionProtection" => deletion_protection: query,
        "RegionId" => region_id: query,
        "StackId" => stack_id: query,
    }
}

impl Operation for SetDeletionProtectionRequest {
    type Response = SetDeletionProtectionResponse;
    type Error = SetDeletionProtectionError;
    const INFO: OperationInfo = super::operation("SetDeletionProtection")
        .required(&["DeletionProtection", "RegionId", "StackId"])
        .region("RegionId");
    const ERRORS: &'static [SetDeletionProtectionError] = &[
        SetDeletionProtectionError::InvalidOperationSetDeletionProtection,
        SetDeletionProtectionError::StackNotFound,
    ];
}

/// Response to [`SetDeletionProtectionRequest`].
pub type SetDeletionProtectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetDeletionProtectionRequest`] names.
///
/// - [`InvalidOperationSetDeletionProtection`](super::DocumentedError::InvalidOperationSetDeletionProtection)
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
pub type SetDeletionProtectionError = super::DocumentedError;

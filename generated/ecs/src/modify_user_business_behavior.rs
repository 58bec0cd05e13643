// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUserBusinessBehavior`, from `ecs/ModifyUserBusinessBehavior.md`.

use alicloud_runtime::codegen::*;

/// Stores a value under a key in the account's business behavior.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyUserBusinessBehaviorRequest::new()
///     .status_key("...")
///     .status_value("...");
/// let reply = client.modify_user_business_behavior(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyUserBusinessBehaviorRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Key that opens, signs or picks out the status.
    pub status_key: Option<String>,
    /// **Required.** Value that the status has or is given.
    pub status_value: Option<String>,
}

impl ModifyUserBusinessBehaviorRequest {
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
    /// Sets `statusKey`, which is required.
    pub fn status_key(mut self, value: impl Into<String>) -> Self {
        self.status_key = Some(value.into());
        self
    }
    /// Sets `statusValue`, which is required.
    pub fn status_value(mut self, value: impl Into<String>) -> Self {
        self.status_value = Some(value.into());
        self
    }
}

request! {
    ModifyUserBusinessBehaviorRequest {
        "RegionId" => region_id: query,
        "statusKey" => status_key: query,
        "statusValue" => status_value: query,
    }
}

impl Operation for ModifyUserBusinessBehaviorRequest {
    type Response = ModifyUserBusinessBehaviorResponse;
    type Error = ModifyUserBusinessBehaviorError;
    const INFO: OperationInfo = super::operation("ModifyUserBusinessBehavior")
        .required(&["statusKey", "statusValue"])
        .region("RegionId");
    const ERRORS: &'static [ModifyUserBusinessBehaviorError] = &[
        ModifyUserBusinessBehaviorError::InvalidParams,
        ModifyUserBusinessBehaviorError::InvalidActionUserForbidden,
    ];
}

/// Response to [`ModifyUserBusinessBehaviorRequest`].
pub type ModifyUserBusinessBehaviorResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyUserBusinessBehaviorRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`InvalidActionUserForbidden`](super::DocumentedError::InvalidActionUserForbidden)
pub type ModifyUserBusinessBehaviorError = super::DocumentedError;

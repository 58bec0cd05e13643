// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyControlPolicyPriority`, from `cloudfw/ModifyControlPolicyPriority.md`.

use alicloud_runtime::codegen::*;

/// Gives an access control policy, found by its UUID, another priority.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyControlPolicyPriorityRequest::new()
///     .acl_uuid("3770d603-3534-4878-b845-f00095ee5048")
///     .order("3");
/// let reply = client.modify_control_policy_priority(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyControlPolicyPriorityRequest {
    /// **Required.** Rule to work on, by the ID that its creation returned.
    /// Example: `3770d603-3534-4878-b845-f00095ee5048`.
    pub acl_uuid: Option<String>,
    /// **Required.** Whether the list goes up or down. Example: `3`.
    pub order: Option<String>,
}

impl ModifyControlPolicyPriorityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclUuid`, which is required.
    pub fn acl_uuid(mut self, value: impl Into<String>) -> Self {
        self.acl_uuid = Some(value.into());
        self
    }
    /// Sets `Order`, which is required.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    ModifyControlPolicyPriorityRequest {
        "AclUuid" => acl_uuid: query,
        "Order" => order: query,
    }
}

impl Operation for ModifyControlPolicyPriorityRequest {
    type Response = ModifyControlPolicyPriorityResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyControlPolicyPriority")
        .required(&["AclUuid", "Order"]);
}

/// Response to [`ModifyControlPolicyPriorityRequest`].
pub type ModifyControlPolicyPriorityResponse = alicloud_runtime::EmptyResponse;

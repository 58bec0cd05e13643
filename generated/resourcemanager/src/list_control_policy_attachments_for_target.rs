// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListControlPolicyAttachmentsForTarget`, from `resourcemanager/ListControlPolicyAttachmentsForTarget.md`.

use alicloud_runtime::codegen::*;

/// Lists the access control policies that are attached to a folder or a member.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListControlPolicyAttachmentsForTargetRequest::new()
///     .target_id("...");
/// let reply = client.list_control_policy_attachments_for_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListControlPolicyAttachmentsForTargetRequest {
    /// **Required.** Root folder, folder or member that the access control policy is attached to.
    pub target_id: Option<String>,
    /// Language that descriptions of system policies are returned in.
    pub language: Option<String>,
}

impl ListControlPolicyAttachmentsForTargetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetId`, which is required.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    ListControlPolicyAttachmentsForTargetRequest {
        "TargetId" => target_id: query,
        "Language" => language: query,
    }
}

impl Operation for ListControlPolicyAttachmentsForTargetRequest {
    type Response = ListControlPolicyAttachmentsForTargetResponse;
    type Error = ListControlPolicyAttachmentsForTargetError;
    const INFO: OperationInfo = super::operation("ListControlPolicyAttachmentsForTarget")
        .required(&["TargetId"])
        .read_only();
    const ERRORS: &'static [ListControlPolicyAttachmentsForTargetError] = &[
        ListControlPolicyAttachmentsForTargetError::EntityNotExistsTarget,
    ];
}

/// Response to [`ListControlPolicyAttachmentsForTargetRequest`].
#[non_exhaustive]
pub struct ListControlPolicyAttachmentsForTargetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C276B600-7B7A-49E8-938C-E16CFA955A82`.
    pub request_id: Option<String>,
    /// Access control policies attached to the target, one entry each.
    pub control_policy_attachments: Vec<ControlPolicyAttachment>,
}

response! {
    ListControlPolicyAttachmentsForTargetResponse {
        "RequestId" => request_id: value,
        "ControlPolicyAttachments" => control_policy_attachments: list("ControlPolicyAttachment"),
    }
}

/// Access control policies attached to the target, one entry each.
#[non_exhaustive]
pub struct ControlPolicyAttachment {
    /// Free text that describes the item to people. Example: `ExampleControlPolicy`.
    pub description: Option<String>,
    /// What the access control policy works on, such as RAM users and roles.
    pub effect_scope: Option<String>,
    /// Name by which the policy is told from others of its type. Example: `ExampleControlPolicy`.
    pub policy_name: Option<String>,
    /// ID of an access control policy, which limits what members may do, as
    /// [`CreateControlPolicy`](super::Client::create_control_policy) returned it.
    /// Example: `cp-jExXAqIYkwHN****`.
    pub policy_id: Option<String>,
    /// When the policy was attached. Example: `2021-03-19T02:56:24Z`.
    pub attach_date: Option<Timestamp>,
    /// Whether Alibaba Cloud or a user of the account wrote the policy. Example: `Custom`.
    pub policy_type: Option<String>,
}

response! {
    ControlPolicyAttachment {
        "Description" => description: value,
        "EffectScope" => effect_scope: value,
        "PolicyName" => policy_name: value,
        "PolicyId" => policy_id: value,
        "AttachDate" => attach_date: value,
        "PolicyType" => policy_type: value,
    }
}

/// Errors that the documentation of [`ListControlPolicyAttachmentsForTargetRequest`] names.
///
/// - [`EntityNotExistsTarget`](super::DocumentedError::EntityNotExistsTarget)
pub type ListControlPolicyAttachmentsForTargetError = super::DocumentedError;

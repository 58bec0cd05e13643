// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTargetListByBatch`, from `sas/UpdateTargetListByBatch.md`.

use alicloud_runtime::codegen::*;

/// Changes which servers, groups or VPCs belong to an upgrade batch.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// use alicloud_sas::update_target_list_by_batch::OperationList;
///
/// let request = alicloud_sas::UpdateTargetListByBatchRequest::new()
///     .batch_id(1)
///     .operation_list([OperationList::new()]);
/// let reply = client.update_target_list_by_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTargetListByBatchRequest {
    /// **Required.** ID of the batch that the call is about.
    pub batch_id: Option<i64>,
    /// **Required.** Items of the kind operation to work on or to narrow the list down to.
    /// Items: at most 10000.
    pub operation_list: Vec<OperationList>,
}

impl UpdateTargetListByBatchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BatchId`, which is required.
    #[inline]
    pub fn batch_id(mut self, value: i64) -> Self {
        self.batch_id = Some(value);
        self
    }
    /// Sets `OperationList`, which is required.
    pub fn operation_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<OperationList>>,
    ) -> Self {
        self.operation_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateTargetListByBatchRequest {
        "BatchId" => batch_id: query,
        "OperationList" => operation_list: query,
    }
}

impl Operation for UpdateTargetListByBatchRequest {
    type Response = UpdateTargetListByBatchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateTargetListByBatch")
        .required(&["BatchId", "OperationList"]);
}

/// Response to [`UpdateTargetListByBatchRequest`], which the documentation does not describe.
pub type UpdateTargetListByBatchResponse = alicloud_runtime::UndocumentedResponse;

/// Items of the kind operation to work on or to narrow the list down to.
#[non_exhaustive]
pub struct OperationList {
    /// What is done to the item.
    pub operation: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// ID of the instance in a VPC that the call is about.
    pub vpc_instance_id: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl OperationList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Operation`.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `VpcInstanceId`.
    pub fn vpc_instance_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_instance_id = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    OperationList {
        "Operation" => operation: field,
        "GroupId" => group_id: field,
        "VpcInstanceId" => vpc_instance_id: field,
        "Uuid" => uuid: field,
    }
}

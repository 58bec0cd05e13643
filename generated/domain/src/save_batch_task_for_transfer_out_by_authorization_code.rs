// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveBatchTaskForTransferOutByAuthorizationCode`, from `domain/SaveBatchTaskForTransferOutByAuthorizationCode.md`.

use alicloud_runtime::codegen::*;

/// Submits a task that moves several domain names out, each with its authorization code.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// use alicloud_domain::save_batch_task_for_transfer_out_by_authorization_code::TransferOutParamList;
///
/// let request = alicloud_domain::SaveBatchTaskForTransferOutByAuthorizationCodeRequest::new()
///     .transfer_out_param_list([TransferOutParamList::new()]);
/// let reply = client.save_batch_task_for_transfer_out_by_authorization_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveBatchTaskForTransferOutByAuthorizationCodeRequest {
    /// **Required.** Items of the kind transfer out param to work on or to narrow the list down to.
    /// Items: at most 100.
    pub transfer_out_param_list: Vec<TransferOutParamList>,
}

impl SaveBatchTaskForTransferOutByAuthorizationCodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TransferOutParamList`, which is required.
    pub fn transfer_out_param_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransferOutParamList>>,
    ) -> Self {
        self.transfer_out_param_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SaveBatchTaskForTransferOutByAuthorizationCodeRequest {
        "TransferOutParamList" => transfer_out_param_list: query,
    }
}

impl Operation for SaveBatchTaskForTransferOutByAuthorizationCodeRequest {
    type Response = SaveBatchTaskForTransferOutByAuthorizationCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "SaveBatchTaskForTransferOutByAuthorizationCode",
        )
        .required(&["TransferOutParamList"]);
}

/// Response to [`SaveBatchTaskForTransferOutByAuthorizationCodeRequest`], which the documentation does not describe.
pub type SaveBatchTaskForTransferOutByAuthorizationCodeResponse = alicloud_runtime::UndocumentedResponse;

/// Items of the kind transfer out param to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TransferOutParamList {
    /// Code that stands for the authorization, for programs to act on.
    pub authorization_code: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl TransferOutParamList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthorizationCode`.
    pub fn authorization_code(mut self, value: impl Into<String>) -> Self {
        self.authorization_code = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    TransferOutParamList {
        "AuthorizationCode" => authorization_code: field,
        "DomainName" => domain_name: field,
    }
}

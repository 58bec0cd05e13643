// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteK8sAccessInfo`, from `sas/DeleteK8sAccessInfo.md`.

use alicloud_runtime::codegen::*;

/// Deletes the access data of a self-managed Kubernetes cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteK8sAccessInfoRequest::new()
///     .id(1);
/// let reply = client.delete_k8s_access_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteK8sAccessInfoRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Name that the aliyun yundun gateway project goes by.
    pub aliyun_yundun_gateway_project_name: Option<String>,
    /// Name that the aliyun yundun gateway pop goes by.
    pub aliyun_yundun_gateway_pop_name: Option<String>,
    /// Name that the aliyun yundun gateway API goes by.
    pub aliyun_yundun_gateway_api_name: Option<String>,
}

impl DeleteK8sAccessInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `AliyunYundunGatewayProjectName`.
    pub fn aliyun_yundun_gateway_project_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.aliyun_yundun_gateway_project_name = Some(value.into());
        self
    }
    /// Sets `AliyunYundunGatewayPopName`.
    pub fn aliyun_yundun_gateway_pop_name(mut self, value: impl Into<String>) -> Self {
        self.aliyun_yundun_gateway_pop_name = Some(value.into());
        self
    }
    /// Sets `AliyunYundunGatewayApiName`.
    pub fn aliyun_yundun_gateway_api_name(mut self, value: impl Into<String>) -> Self {
        self.aliyun_yundun_gateway_api_name = Some(value.into());
        self
    }
}

request! {
    DeleteK8sAccessInfoRequest {
        "Id" => id: query,
        "AliyunYundunGatewayProjectName" => aliyun_yundun_gateway_project_name: query,
        "AliyunYundunGatewayPopName" => aliyun_yundun_gateway_pop_name: query,
        "AliyunYundunGatewayApiName" => aliyun_yundun_gateway_api_name: query,
    }
}

impl Operation for DeleteK8sAccessInfoRequest {
    type Response = DeleteK8sAccessInfoResponse;
    type Error = DeleteK8sAccessInfoError;
    const INFO: OperationInfo = super::operation("DeleteK8sAccessInfo")
        .required(&["Id"]);
    const ERRORS: &'static [DeleteK8sAccessInfoError] = &[
        DeleteK8sAccessInfoError::NoPermission,
        DeleteK8sAccessInfoError::ServerError,
    ];
}

/// Response to [`DeleteK8sAccessInfoRequest`].
#[non_exhaustive]
pub struct DeleteK8sAccessInfoResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C5338DE5-5D80-51A1-B330-98300AFB80E9`.
    pub request_id: Option<String>,
}

response! {
    DeleteK8sAccessInfoResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteK8sAccessInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteK8sAccessInfoError = super::DocumentedError;

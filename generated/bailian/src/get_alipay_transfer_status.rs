// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAlipayTransferStatus`, from `bailian/GetAlipayTransferStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows status and amount of an Alipay transfer, by the code of its URL.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::GetAlipayTransferStatusRequest::new();
/// let reply = client.get_alipay_transfer_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAlipayTransferStatusRequest {
    /// ID of the workspace that the call is about. Example: `llm-cxxxxxxb8d47ks`.
    pub workspace_id: Option<String>,
    /// Code that came with the link to the payment. Example: `xxx-xxxx`.
    pub code: Option<String>,
}

impl GetAlipayTransferStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspace_id`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `code`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

request! {
    GetAlipayTransferStatusRequest {
        "workspace_id" => workspace_id: query,
        "code" => code: query,
    }
}

impl Operation for GetAlipayTransferStatusRequest {
    type Response = GetAlipayTransferStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAlipayTransferStatus")
        .roa("GET", "/openapi/alipay/transfer/status")
        .read_only();
}

/// Response to [`GetAlipayTransferStatusRequest`].
#[non_exhaustive]
pub struct GetAlipayTransferStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6a71f2d9-f1c9-913b-818b-11402910xxxx`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AlipayTransferStatusData>,
}

response! {
    GetAlipayTransferStatusResponse {
        "requestId" => request_id: value,
        "data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AlipayTransferStatusData {
    /// Code of the result, for programs to act on. Example: `0`.
    pub code: Option<String>,
    /// Code that stands for the wallet item, for programs to act on. Example: `xsdfsdf`.
    pub wallet_item_code: Option<String>,
    /// ID of the main account that the item belongs to or stands for. Example: `1007576424487905`.
    pub main_account_id: Option<String>,
    /// ID of the account that the item belongs to or stands for. Example: `1348393307144609`.
    pub account_id: Option<String>,
    /// ID of the alipay order that the item belongs to or stands for. Example: `1234234`.
    pub alipay_order_id: Option<String>,
    /// Number that is given for this: status. Example: `1`.
    pub status: Option<i64>,
    /// Who made the entry; can be passed over. Example: `234234`.
    pub creator: Option<String>,
    /// Who changed the entry; can be passed over. Example: `234234`.
    pub modifier: Option<String>,
    /// Details about the alipay order.
    pub alipay_order_detail: Option<String>,
    /// Title or heading shown to people. Example: `test`.
    pub title: Option<String>,
    /// Web address under which the qr is found. Example: `https://xxx.aliyun.com`.
    pub qr_url: Option<String>,
    /// How much or how many of this: trans. Unit: `yuan`. Example: `0.22`.
    pub trans_amount: Option<String>,
    /// State of the application paid for. Example: `publish`.
    pub scope: Option<String>,
}

response! {
    AlipayTransferStatusData {
        "code" => code: value,
        "walletItemCode" => wallet_item_code: value,
        "mainAccountId" => main_account_id: value,
        "accountId" => account_id: value,
        "alipayOrderId" => alipay_order_id: value,
        "status" => status: value,
        "creator" => creator: value,
        "modifier" => modifier: value,
        "alipayOrderDetail" => alipay_order_detail: value,
        "title" => title: value,
        "qrURL" => qr_url: value,
        "transAmount" => trans_amount: value,
        "scope" => scope: value,
    }
}

// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAntChainAccountWithKeyPairAutoCreation`, from `baas/CreateAntChainAccountWithKeyPairAutoCreation.md`.

use alicloud_runtime::codegen::*;

/// Creates an account on an Ant Blockchain whose key pair is generated for you.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::CreateAntChainAccountWithKeyPairAutoCreationRequest::new()
///     .account("accountname")
///     .ant_chain_id("1q8B5R9p")
///     .password("password")
///     .recover_password("...");
/// let reply = client.create_ant_chain_account_with_key_pair_auto_creation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAntChainAccountWithKeyPairAutoCreationRequest {
    /// **Required.** Account that the item belongs to or the call works with. Example: `accountname`.
    pub account: Option<String>,
    /// **Required.** ID of the ant chain that the call is about. Example: `1q8B5R9p`.
    pub ant_chain_id: Option<String>,
    /// **Required.** Password to be set or to log on with. Example: `password`.
    /// A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Password that belongs to the recover; keep it secret.
    pub recover_password: Option<String>,
}

impl CreateAntChainAccountWithKeyPairAutoCreationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Account`, which is required.
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }
    /// Sets `AntChainId`, which is required.
    pub fn ant_chain_id(mut self, value: impl Into<String>) -> Self {
        self.ant_chain_id = Some(value.into());
        self
    }
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RecoverPassword`, which is required.
    pub fn recover_password(mut self, value: impl Into<String>) -> Self {
        self.recover_password = Some(value.into());
        self
    }
}

request! {
    CreateAntChainAccountWithKeyPairAutoCreationRequest {
        "Account" => account: form,
        "AntChainId" => ant_chain_id: form,
        "Password" => password: form as Secret,
        "RegionId" => region_id: query,
        "RecoverPassword" => recover_password: form,
    }
}

impl Operation for CreateAntChainAccountWithKeyPairAutoCreationRequest {
    type Response = CreateAntChainAccountWithKeyPairAutoCreationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "CreateAntChainAccountWithKeyPairAutoCreation",
        )
        .required(&["Account", "AntChainId", "Password", "RecoverPassword"])
        .secret_members(&["AccountPrivateKey", "AccountRecoverPrivateKey"])
        .region("RegionId");
}

/// Response to [`CreateAntChainAccountWithKeyPairAutoCreationRequest`].
#[non_exhaustive]
pub struct CreateAntChainAccountWithKeyPairAutoCreationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5F058BB4-3043-4638-86D4-EED84AD1AE54`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainAccountWithKeyPairAutoCreationResult>,
}

response! {
    CreateAntChainAccountWithKeyPairAutoCreationResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainAccountWithKeyPairAutoCreationResult {
    /// Account that the item belongs to or the call works with. Example: `accountname`.
    pub account: Option<String>,
    /// Key that opens, signs or picks out the account private. Example: `text`.
    /// A secret: it is printed as `***`.
    pub account_private_key: Option<String>,
    /// Key that opens, signs or picks out the account public. Example: `b***7`.
    pub account_public_key: Option<String>,
    /// Key that opens, signs or picks out the account recover private. Example: `text`.
    /// A secret: it is printed as `***`.
    pub account_recover_private_key: Option<String>,
    /// Key that opens, signs or picks out the account recover public. Example: `d***b`.
    pub account_recover_public_key: Option<String>,
    /// ID of the ant chain that the item belongs to or stands for. Example: `1q8B5R9p`.
    pub ant_chain_id: Option<String>,
}

response! {
    AntChainAccountWithKeyPairAutoCreationResult {
        "Account" => account: value,
        "AccountPrivateKey" => account_private_key: value as Secret,
        "AccountPublicKey" => account_public_key: value,
        "AccountRecoverPrivateKey" => account_recover_private_key: value as Secret,
        "AccountRecoverPublicKey" => account_recover_public_key: value,
        "AntChainId" => ant_chain_id: value,
    }
}

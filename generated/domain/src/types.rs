// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which kind of contact it is or is to be.
    pub enum ContactType {
        /// `registrant`
        Registrant = "registrant",
        /// `admin`
        Admin = "admin",
        /// `billing`
        Billing = "billing",
        /// `tech`
        Tech = "tech",
    }
}

values! {
    /// State that the domain name group is in.
    pub enum DomainGroupStatus {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `COMPLETE`
        Complete = "COMPLETE",
    }
}

/// The value of [`domain_special_biz_contact`](super::query_domain_special_biz_detail::Module::domain_special_biz_contact).
#[non_exhaustive]
pub struct DomainSpecialBizContact {
    /// ID of the biz that the item belongs to or stands for. Example: `258`.
    pub biz_id: Option<i64>,
    /// Which kind of reg it is or is to be. Example: `1`.
    pub reg_type: Option<i32>,
    /// Example: `text`.
    pub c_company: Option<String>,
    /// Example: `hebeihuiheguandaozhizaoyouxiangongsi`.
    pub e_company: Option<String>,
    /// Name that the c goes by. Example: `text`.
    pub c_name: Option<String>,
    /// Name that the e goes by. Example: `tong da wei`.
    pub e_name: Option<String>,
    /// Example: `CN`.
    pub c_country: Option<String>,
    /// Example: `text`.
    pub c_province: Option<String>,
    /// Example: `liao ning`.
    pub e_province: Option<String>,
    /// City that the c lies in. Example: `text`.
    pub c_city: Option<String>,
    /// City that the e lies in. Example: `an shan Shi`.
    pub e_city: Option<String>,
    /// Example: `text`.
    pub c_venu: Option<String>,
    /// Example: `text`.
    pub e_venu: Option<String>,
    /// Example: `100000`.
    pub postalcode: Option<String>,
    /// Email address of the person or contact concerned. Example: `username@example.com`.
    pub email: Option<String>,
    /// Example: `86`.
    pub tel_area: Option<String>,
    /// Example: `16604121234`.
    pub tel_main: Option<String>,
    /// Example: `61284565`.
    pub tel_ext: Option<String>,
    /// Example: `86`.
    pub fax_area: Option<String>,
    /// Example: `16604121234`.
    pub fax_main: Option<String>,
    /// Example: `61284565`.
    pub fax_ext: Option<String>,
    /// Example: `156********`.
    pub mobile: Option<String>,
    /// `Extend`.
    pub extend: Option<String>,
    /// ID of the vsp contact that the item belongs to or stands for. Example: `121000001****`.
    pub vsp_contact_id: Option<String>,
    /// ID of the registrant that the item belongs to or stands for. Example: `121000002****`.
    pub registrant_id: Option<String>,
}

response! {
    DomainSpecialBizContact {
        "BizId" => biz_id: value,
        "RegType" => reg_type: value,
        "CCompany" => c_company: value,
        "ECompany" => e_company: value,
        "CName" => c_name: value,
        "EName" => e_name: value,
        "CCountry" => c_country: value,
        "CProvince" => c_province: value,
        "EProvince" => e_province: value,
        "CCity" => c_city: value,
        "ECity" => e_city: value,
        "CVenu" => c_venu: value,
        "EVenu" => e_venu: value,
        "Postalcode" => postalcode: value,
        "Email" => email: value,
        "TelArea" => tel_area: value,
        "TelMain" => tel_main: value,
        "TelExt" => tel_ext: value,
        "FaxArea" => fax_area: value,
        "FaxMain" => fax_main: value,
        "FaxExt" => fax_ext: value,
        "Mobile" => mobile: value,
        "Extend" => extend: value,
        "VspContactId" => vsp_contact_id: value,
        "RegistrantId" => registrant_id: value,
    }
}

/// The domain name special biz credentials that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DomainSpecialBizCredential {
    /// Domain name that the call or the item is about. Example: `test003.cn`.
    pub domain_name: Option<String>,
    /// ID of the sale that the item belongs to or stands for. Example: `S20172315BJ37809`.
    pub sale_id: Option<String>,
    /// ID of the biz that the item belongs to or stands for. Example: `T20220831150014000001`.
    pub biz_id: Option<i64>,
    /// Number that picks out the credential. Example: `4111111111111110**`.
    pub credential_no: Option<String>,
    /// Which kind of credential it is or is to be. Example: `SFZ`.
    pub credential_type: Option<String>,
    /// Web address under which the credential is found.
    /// Example: `http://test.oss-cn-hangzhou.aliyuncs.com/20170522/1219541161213057_070445190.jpg`.
    pub credential_url: Option<String>,
    /// Example: `1`.
    pub holder_cert: Option<i32>,
}

response! {
    DomainSpecialBizCredential {
        "DomainName" => domain_name: value,
        "SaleId" => sale_id: value,
        "BizId" => biz_id: value,
        "CredentialNo" => credential_no: value,
        "CredentialType" => credential_type: value,
        "CredentialUrl" => credential_url: value,
        "HolderCert" => holder_cert: value,
    }
}

/// Items of the kind fail that were found or are concerned.
#[non_exhaustive]
pub struct FailList {
    /// Code for programs to act on, as a rule that of the result. Example: `ParameterIllegall`.
    pub code: Option<String>,
    /// Email address of the person or contact concerned. Example: `test1@aliyun.com`.
    pub email: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Parameter error`.
    pub message: Option<String>,
}

response! {
    FailList {
        "Code" => code: value,
        "Email" => email: value,
        "Message" => message: value,
    }
}

values! {
    /// Which kind of identity credential it is or is to be.
    pub enum IdentityCredentialType {
        /// `SFZ`
        Sfz = "SFZ",
        /// `HZ`
        Hz = "HZ",
        /// `YYZZ`
        Yyzz = "YYZZ",
        /// `ORG`
        Org = "ORG",
        /// `XYDM`
        Xydm = "XYDM",
        /// `TXZ`
        Txz = "TXZ",
    }
}

values! {
    /// Language of the texts that come back.
    pub enum Lang {
        /// Texts in Chinese.
        Zh = "zh",
        /// Texts in English.
        En = "en",
    }
}

/// The matched sentive words that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MatchedSensitiveWord {
    /// Example: `ab`.
    pub word: Option<String>,
}

response! {
    MatchedSensitiveWord {
        "Word" => word: value,
    }
}

values! {
    /// Which kind of order by it is or is to be.
    pub enum OrderByType {
        /// `DESC`
        Desc = "DESC",
        /// `ASC`
        Asc = "ASC",
    }
}

values! {
    /// A value of [`transfer_prohibition_lock`](super::QueryDomainByDomainNameResponse::transfer_prohibition_lock).
    pub enum ProhibitionLock {
        /// `NONE_SETTING`
        NoneSetting = "NONE_SETTING",
        /// `OPEN`
        Open = "OPEN",
        /// `CLOSE`
        Close = "CLOSE",
    }
}

values! {
    /// State that the domain name name verification is in.
    pub enum RealNameStatus {
        /// `NONAUDIT`
        Nonaudit = "NONAUDIT",
        /// `SUCCEED`
        Succeed = "SUCCEED",
        /// `FAILED`
        Failed = "FAILED",
        /// `AUDITING`
        Auditing = "AUDITING",
    }
}

values! {
    /// Which kind of registrant profile it is or is to be.
    pub enum RegistrantProfileType {
        /// `common`
        Common = "common",
        /// `cnnic`
        Cnnic = "cnnic",
    }
}

values! {
    /// Code that tells how it ended.
    pub enum ResultCode {
        /// `clientCancelled`
        ClientCancelled = "clientCancelled",
        /// `clientRejected`
        ClientRejected = "clientRejected",
        /// `serverCancelled`
        ServerCancelled = "serverCancelled",
        /// `transferProhibited`
        TransferProhibited = "transferProhibited",
        /// `transferExpired`
        TransferExpired = "transferExpired",
        /// `nameVerificationFailed`
        NameVerificationFailed = "nameVerificationFailed",
        /// `transferSubmitted`
        TransferSubmitted = "transferSubmitted",
    }
}

values! {
    /// State that the simple transfer in is in.
    pub enum SimpleTransferInStatus {
        /// `INIT`
        Init = "INIT",
        /// `AUTHORIZATION`
        Authorization = "AUTHORIZATION",
        /// `NAME_VERIFICATION`
        NameVerification = "NAME_VERIFICATION",
        /// `PASSWORD_VERIFICATION`
        PasswordVerification = "PASSWORD_VERIFICATION",
        /// `PENDING`
        Pending = "PENDING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

values! {
    /// How far the task has come or how it ended.
    pub enum TaskStatus {
        /// `WAITING_EXECUTE`
        WaitingExecute = "WAITING_EXECUTE",
        /// `EXECUTING`
        Executing = "EXECUTING",
        /// `EXECUTE_SUCCESS`
        ExecuteSuccess = "EXECUTE_SUCCESS",
        /// `EXECUTE_FAILURE`
        ExecuteFailure = "EXECUTE_FAILURE",
        /// `COMPLETE`
        Complete = "COMPLETE",
    }
}

values! {
    /// Kind of work that the task does.
    pub enum TaskType {
        /// `CHG_HOLDER`
        ChgHolder = "CHG_HOLDER",
        /// `CHG_DNS`
        ChgDns = "CHG_DNS",
        /// `SET_WHOIS_PROTECT`
        SetWhoisProtect = "SET_WHOIS_PROTECT",
        /// `UPDATE_ADMIN_CONTACT`
        UpdateAdminContact = "UPDATE_ADMIN_CONTACT",
        /// `UPDATE_BILLING_CONTACT`
        UpdateBillingContact = "UPDATE_BILLING_CONTACT",
        /// `UPDATE_TECH_CONTACT`
        UpdateTechContact = "UPDATE_TECH_CONTACT",
        /// `SET_UPDATE_PROHIBITED`
        SetUpdateProhibited = "SET_UPDATE_PROHIBITED",
        /// `SET_TRANSFER_PROHIBITED`
        SetTransferProhibited = "SET_TRANSFER_PROHIBITED",
        /// `ORDER_ACTIVATE`
        OrderActivate = "ORDER_ACTIVATE",
        /// `ORDER_RENEW`
        OrderRenew = "ORDER_RENEW",
        /// `ORDER_REDEEM`
        OrderRedeem = "ORDER_REDEEM",
        /// `CREATE_DNSHOST`
        CreateDnshost = "CREATE_DNSHOST",
        /// `UPDATE_DNSHOST`
        UpdateDnshost = "UPDATE_DNSHOST",
        /// `UPDATE_REGISTRANT_CONTACT`
        UpdateRegistrantContact = "UPDATE_REGISTRANT_CONTACT",
        /// `DELETE_DOMAIN`
        DeleteDomain = "DELETE_DOMAIN",
        /// `SYNC_DNSHOST`
        SyncDnshost = "SYNC_DNSHOST",
    }
}

values! {
    /// State that the registrant updating is in.
    pub enum TransferOutStatus {
        /// `PENDING`
        Pending = "PENDING",
        /// `NORMAL`
        Normal = "NORMAL",
    }
}

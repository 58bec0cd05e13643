// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Role assumption
//!
//! - [`AssumeRole`](mod@assume_role): Returns temporary credentials for a RAM role that the caller is trusted to assume.
//! - [`AssumeRoleWithOIDC`](mod@assume_role_with_oidc): Returns temporary credentials for a RAM role in exchange for a token of an OIDC provider.
//! - [`AssumeRoleWithSAML`](mod@assume_role_with_saml): Returns temporary credentials for a RAM role in exchange for a SAML response.
//!
//! ## Caller identity
//!
//! - [`GetCallerIdentity`](mod@get_caller_identity): Tells who makes the call: the account, RAM user, or role behind the credentials.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod assume_role;
pub mod assume_role_with_oidc;
pub mod assume_role_with_saml;
pub mod get_caller_identity;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    assume_role::{AssumeRoleError, AssumeRoleRequest, AssumeRoleResponse},
    assume_role_with_oidc::{AssumeRoleWithOIDCRequest, AssumeRoleWithOIDCResponse},
    assume_role_with_saml::{AssumeRoleWithSAMLError, AssumeRoleWithSAMLRequest, AssumeRoleWithSAMLResponse},
    get_caller_identity::{GetCallerIdentityError, GetCallerIdentityRequest, GetCallerIdentityResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "sts",
    version: "2015-04-01",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "sts.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "sts.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "sts.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "sts.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "sts.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "sts.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "sts.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "sts.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "sts.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "sts.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "sts.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "sts.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "sts.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "sts.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "sts.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "sts.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "sts.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "sts.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "sts.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "sts.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "sts.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-finance-1", "sts.aliyuncs.com"),
            RegionalEndpoint::public("cn-wuhan-lr", "sts.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "sts.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "sts.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "sts.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "sts.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "sts.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "sts.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "sts.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "sts.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "sts.us-west-1.aliyuncs.com"),
        ],
        rule: Some("sts.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Security Token Service.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Returns temporary credentials for a RAM role that the caller is trusted to assume.
    #[inline]
    pub fn assume_role(
        &self,
        request: AssumeRoleRequest,
    ) -> Call<'_, AssumeRoleRequest> {
        self.inner.call(request)
    }
    /// Returns temporary credentials for a RAM role in exchange for a token of an OIDC provider.
    #[inline]
    pub fn assume_role_with_oidc(
        &self,
        request: AssumeRoleWithOIDCRequest,
    ) -> Call<'_, AssumeRoleWithOIDCRequest> {
        self.inner.call(request)
    }
    /// Returns temporary credentials for a RAM role in exchange for a SAML response.
    #[inline]
    pub fn assume_role_with_saml(
        &self,
        request: AssumeRoleWithSAMLRequest,
    ) -> Call<'_, AssumeRoleWithSAMLRequest> {
        self.inner.call(request)
    }
    /// Tells who makes the call: the account, RAM user, or role behind the credentials.
    #[inline]
    pub fn get_caller_identity(
        &self,
        request: GetCallerIdentityRequest,
    ) -> Call<'_, GetCallerIdentityRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`InvalidParameterDurationSeconds`](DocumentedError::InvalidParameterDurationSeconds)
/// - [`InvalidParameterPolicyGrammar`](DocumentedError::InvalidParameterPolicyGrammar)
/// - [`InvalidParameterPolicySize`](DocumentedError::InvalidParameterPolicySize)
/// - [`InvalidParameterRoleSessionName`](DocumentedError::InvalidParameterRoleSessionName)
/// - [`NoPermission`](DocumentedError::NoPermission)
pub type CommonError = DocumentedError;
